CREATE TABLE review (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  type_label TEXT NOT NULL,
  publisher TEXT NOT NULL,
  commissioner TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  period_start TEXT,
  period_end TEXT,
  document_date TEXT,
  classification TEXT NOT NULL,
  website TEXT NOT NULL,
  audience TEXT NOT NULL,
  more_information TEXT NOT NULL,
  publication_statement TEXT NOT NULL,
  private_note TEXT NOT NULL
) STRICT;

CREATE TABLE people (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  pseudonym TEXT NOT NULL,
  relation TEXT NOT NULL,
  is_subject INTEGER NOT NULL,
  is_in_key INTEGER NOT NULL,
  real_name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  date_of_birth TEXT,
  private_note TEXT NOT NULL
, gender TEXT CHECK (gender IN ('female', 'male')), is_deceased INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE agencies (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  contribution TEXT NOT NULL,
  contact_name TEXT NOT NULL,
  private_note TEXT NOT NULL
) STRICT;

CREATE TABLE imports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  agency_id INTEGER REFERENCES agencies (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX imports_by_agency ON imports (agency_id);

CREATE TABLE clusters (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ref INTEGER NOT NULL UNIQUE,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE events (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ref INTEGER NOT NULL UNIQUE,
  start TEXT,
  "end" TEXT,
  date_meaning TEXT NOT NULL CHECK (date_meaning IN ('point', 'during', 'within', 'unknown')),
  date_part TEXT CHECK (date_part IN ('early', 'mid', 'late')),
  date_text TEXT NOT NULL,
  time_text TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  source_kind TEXT NOT NULL CHECK (source_kind IN ('agency', 'family', 'not_stated')),
  agency_id INTEGER REFERENCES agencies (id) ON DELETE RESTRICT,
  source TEXT NOT NULL,
  recorded_on TEXT,
  kind TEXT NOT NULL,
  event TEXT NOT NULL,
  child_seen TEXT NOT NULL,
  voice TEXT NOT NULL,
  response TEXT NOT NULL,
  outcome TEXT NOT NULL,
  rationale TEXT NOT NULL,
  agency_analysis TEXT NOT NULL,
  reviewer_note TEXT NOT NULL,
  significance TEXT NOT NULL,
  status TEXT NOT NULL,
  cluster_id INTEGER REFERENCES clusters (id) ON DELETE SET NULL,
  briefing_use TEXT NOT NULL,
  briefing_paragraph INTEGER NOT NULL,
  briefing_sentence TEXT NOT NULL,
  import_id INTEGER REFERENCES imports (id) ON DELETE SET NULL,
  import_row TEXT NOT NULL,
  earliest TEXT,
  latest TEXT,
  CHECK ((source_kind = 'agency') = (agency_id IS NOT NULL)),
  CHECK ((start IS NULL) = (earliest IS NULL))
) STRICT;

CREATE INDEX events_in_order ON events (earliest IS NULL, earliest, latest, sequence, ref);

CREATE INDEX events_by_agency ON events (agency_id);

CREATE INDEX events_by_cluster ON events (cluster_id);

CREATE INDEX events_by_import ON events (import_id);

CREATE TABLE event_people (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  UNIQUE (event_id, person_id)
) STRICT;

CREATE INDEX event_people_by_person ON event_people (person_id);

CREATE TABLE known_to (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  agency_id INTEGER NOT NULL REFERENCES agencies (id) ON DELETE CASCADE,
  known_on TEXT,
  note TEXT NOT NULL
) STRICT;

CREATE INDEX known_to_by_event ON known_to (event_id);

CREATE INDEX known_to_by_agency ON known_to (agency_id);

CREATE TABLE event_links (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  other_event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  note TEXT NOT NULL,
  CHECK (event_id <> other_event_id)
) STRICT;

CREATE INDEX event_links_by_event ON event_links (event_id);

CREATE INDEX event_links_by_other_event ON event_links (other_event_id);

CREATE TABLE themes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  label TEXT NOT NULL,
  theme_group TEXT NOT NULL,
  definition TEXT NOT NULL,
  cue TEXT NOT NULL,
  is_retired INTEGER NOT NULL
, colour TEXT NOT NULL DEFAULT '', pinned_key INTEGER CHECK (pinned_key BETWEEN 1 AND 9)) STRICT;

CREATE TABLE event_tags (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  theme_id INTEGER REFERENCES themes (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('concern', 'good_practice', 'context')),
  note TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX event_tags_once ON event_tags (event_id, coalesce(theme_id, 0), kind);

CREATE INDEX event_tags_by_theme ON event_tags (theme_id);

CREATE TABLE key_lines_of_enquiry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL
) STRICT;

CREATE TABLE event_kloes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  kloe_id INTEGER NOT NULL REFERENCES key_lines_of_enquiry (id) ON DELETE CASCADE,
  UNIQUE (event_id, kloe_id)
) STRICT;

CREATE INDEX event_kloes_by_kloe ON event_kloes (kloe_id);

CREATE TABLE learning (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('learning_point', 'good_practice')),
  ref INTEGER NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  analysis TEXT NOT NULL,
  private_note TEXT NOT NULL,
  UNIQUE (kind, ref)
) STRICT;

CREATE TABLE learning_themes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  learning_id INTEGER NOT NULL REFERENCES learning (id) ON DELETE CASCADE,
  theme_id INTEGER NOT NULL REFERENCES themes (id) ON DELETE CASCADE,
  UNIQUE (learning_id, theme_id)
) STRICT;

CREATE INDEX learning_themes_by_theme ON learning_themes (theme_id);

CREATE TABLE learning_evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  learning_id INTEGER NOT NULL REFERENCES learning (id) ON DELETE CASCADE,
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'contradicts')),
  note TEXT NOT NULL,
  UNIQUE (learning_id, event_id, stance)
) STRICT;

CREATE INDEX learning_evidence_by_event ON learning_evidence (event_id);

CREATE TABLE recommendations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ref INTEGER NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  rationale TEXT NOT NULL,
  addressed_to TEXT NOT NULL,
  private_note TEXT NOT NULL
) STRICT;

CREATE TABLE recommendation_learning (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recommendation_id INTEGER NOT NULL REFERENCES recommendations (id) ON DELETE CASCADE,
  learning_id INTEGER NOT NULL REFERENCES learning (id) ON DELETE CASCADE,
  strength TEXT NOT NULL CHECK (strength IN ('strong', 'weak')),
  UNIQUE (recommendation_id, learning_id)
) STRICT;

CREATE INDEX recommendation_learning_by_learning ON recommendation_learning (learning_id);

CREATE TABLE actions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  recommendation_id INTEGER NOT NULL REFERENCES recommendations (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  action TEXT NOT NULL,
  lead_agency_id INTEGER REFERENCES agencies (id) ON DELETE SET NULL,
  owner TEXT NOT NULL,
  measure TEXT NOT NULL,
  evidence TEXT NOT NULL,
  outcome_for_children TEXT NOT NULL,
  start_on TEXT,
  due_on TEXT,
  status TEXT NOT NULL,
  status_reason TEXT NOT NULL,
  updates TEXT NOT NULL
) STRICT;

CREATE INDEX actions_by_recommendation ON actions (recommendation_id);

CREATE INDEX actions_by_lead_agency ON actions (lead_agency_id);

CREATE TABLE sections (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  parent_id INTEGER REFERENCES sections (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  is_hidden INTEGER NOT NULL,
  is_appendix INTEGER NOT NULL,
  content TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;

CREATE INDEX sections_by_parent ON sections (parent_id);

CREATE TABLE briefing_lines (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  block TEXT NOT NULL,
  source TEXT NOT NULL,
  source_id INTEGER NOT NULL,
  source_hash TEXT NOT NULL,
  own_words TEXT NOT NULL,
  UNIQUE (block, source, source_id)
) STRICT;

CREATE TABLE glossary (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  term TEXT NOT NULL,
  meaning TEXT NOT NULL
) STRICT;

CREATE TABLE panel_members (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  agency_id INTEGER REFERENCES agencies (id) ON DELETE SET NULL,
  member_name TEXT NOT NULL
) STRICT;

CREATE INDEX panel_members_by_agency ON panel_members (agency_id);

CREATE TABLE family_contacts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  person_id INTEGER REFERENCES people (id) ON DELETE SET NULL,
  contact_on TEXT,
  how TEXT NOT NULL,
  summary TEXT NOT NULL,
  private_note TEXT NOT NULL
) STRICT;

CREATE INDEX family_contacts_by_person ON family_contacts (person_id);

CREATE TABLE parallel_processes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  start_on TEXT,
  end_on TEXT,
  state TEXT NOT NULL
) STRICT;

CREATE TABLE assets (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL UNIQUE,
  media_type TEXT NOT NULL,
  alt_text TEXT NOT NULL,
  bytes TEXT NOT NULL
) STRICT;

CREATE TABLE saved_views (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE versions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  date TEXT NOT NULL,
  author TEXT NOT NULL,
  change TEXT NOT NULL,
  circulation TEXT NOT NULL
) STRICT;

CREATE TABLE exports_made (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at TEXT NOT NULL,
  document TEXT NOT NULL,
  version TEXT NOT NULL,
  status TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE ref_counters (
  letter TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  label TEXT NOT NULL,
  merge_key TEXT,
  last_at TEXT NOT NULL,
  reverses INTEGER REFERENCES steps (id),
  state TEXT NOT NULL CHECK (state IN ('done', 'taken_back', 'replaced', 'kept'))
) STRICT;

CREATE INDEX steps_by_state ON steps (state, id);

CREATE TABLE change_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  step_id INTEGER NOT NULL REFERENCES steps (id),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,
  after TEXT,
  hash BLOB NOT NULL
) STRICT;

CREATE INDEX change_log_by_step ON change_log (step_id);

CREATE INDEX change_log_by_row ON change_log (table_name, row_id);

CREATE TRIGGER change_log_is_never_changed BEFORE UPDATE ON change_log
BEGIN SELECT RAISE(ABORT, 'The change log is append-only.'); END;

CREATE TRIGGER change_log_is_never_shortened BEFORE DELETE ON change_log
BEGIN SELECT RAISE(ABORT, 'The change log is append-only.'); END;

CREATE TABLE section_texts (
  id INTEGER PRIMARY KEY REFERENCES sections (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE events_search USING fts5 (
  event, outcome, response, rationale, voice, source, kind, date_text, time_text, agency_analysis, reviewer_note, content = 'events', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'events_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'events_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'events_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'events_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TRIGGER events_search_of_new AFTER INSERT ON events BEGIN INSERT INTO events_search (rowid, event, outcome, response, rationale, voice, source, kind, date_text, time_text, agency_analysis, reviewer_note) VALUES (new.id, new.event, new.outcome, new.response, new.rationale, new.voice, new.source, new.kind, new.date_text, new.time_text, new.agency_analysis, new.reviewer_note); END;

CREATE TRIGGER events_search_of_gone AFTER DELETE ON events BEGIN INSERT INTO events_search (events_search, rowid, event, outcome, response, rationale, voice, source, kind, date_text, time_text, agency_analysis, reviewer_note) VALUES ('delete', old.id, old.event, old.outcome, old.response, old.rationale, old.voice, old.source, old.kind, old.date_text, old.time_text, old.agency_analysis, old.reviewer_note); END;

CREATE TRIGGER events_search_of_changed AFTER UPDATE OF event, outcome, response, rationale, voice, source, kind, date_text, time_text, agency_analysis, reviewer_note ON events BEGIN INSERT INTO events_search (events_search, rowid, event, outcome, response, rationale, voice, source, kind, date_text, time_text, agency_analysis, reviewer_note) VALUES ('delete', old.id, old.event, old.outcome, old.response, old.rationale, old.voice, old.source, old.kind, old.date_text, old.time_text, old.agency_analysis, old.reviewer_note); INSERT INTO events_search (rowid, event, outcome, response, rationale, voice, source, kind, date_text, time_text, agency_analysis, reviewer_note) VALUES (new.id, new.event, new.outcome, new.response, new.rationale, new.voice, new.source, new.kind, new.date_text, new.time_text, new.agency_analysis, new.reviewer_note); END;

CREATE VIRTUAL TABLE learning_search USING fts5 (
  text, analysis, private_note, content = 'learning', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'learning_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'learning_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'learning_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'learning_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TRIGGER learning_search_of_new AFTER INSERT ON learning BEGIN INSERT INTO learning_search (rowid, text, analysis, private_note) VALUES (new.id, new.text, new.analysis, new.private_note); END;

CREATE TRIGGER learning_search_of_gone AFTER DELETE ON learning BEGIN INSERT INTO learning_search (learning_search, rowid, text, analysis, private_note) VALUES ('delete', old.id, old.text, old.analysis, old.private_note); END;

CREATE TRIGGER learning_search_of_changed AFTER UPDATE OF text, analysis, private_note ON learning BEGIN INSERT INTO learning_search (learning_search, rowid, text, analysis, private_note) VALUES ('delete', old.id, old.text, old.analysis, old.private_note); INSERT INTO learning_search (rowid, text, analysis, private_note) VALUES (new.id, new.text, new.analysis, new.private_note); END;

CREATE VIRTUAL TABLE recommendations_search USING fts5 (
  text, rationale, addressed_to, private_note, content = 'recommendations', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'recommendations_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'recommendations_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'recommendations_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'recommendations_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TRIGGER recommendations_search_of_new AFTER INSERT ON recommendations BEGIN INSERT INTO recommendations_search (rowid, text, rationale, addressed_to, private_note) VALUES (new.id, new.text, new.rationale, new.addressed_to, new.private_note); END;

CREATE TRIGGER recommendations_search_of_gone AFTER DELETE ON recommendations BEGIN INSERT INTO recommendations_search (recommendations_search, rowid, text, rationale, addressed_to, private_note) VALUES ('delete', old.id, old.text, old.rationale, old.addressed_to, old.private_note); END;

CREATE TRIGGER recommendations_search_of_changed AFTER UPDATE OF text, rationale, addressed_to, private_note ON recommendations BEGIN INSERT INTO recommendations_search (recommendations_search, rowid, text, rationale, addressed_to, private_note) VALUES ('delete', old.id, old.text, old.rationale, old.addressed_to, old.private_note); INSERT INTO recommendations_search (rowid, text, rationale, addressed_to, private_note) VALUES (new.id, new.text, new.rationale, new.addressed_to, new.private_note); END;

CREATE VIRTUAL TABLE section_texts_search USING fts5 (
  title, body, content = 'section_texts', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'section_texts_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'section_texts_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'section_texts_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'section_texts_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TRIGGER section_texts_search_of_new AFTER INSERT ON section_texts BEGIN INSERT INTO section_texts_search (rowid, title, body) VALUES (new.id, new.title, new.body); END;

CREATE TRIGGER section_texts_search_of_gone AFTER DELETE ON section_texts BEGIN INSERT INTO section_texts_search (section_texts_search, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); END;

CREATE TRIGGER section_texts_search_of_changed AFTER UPDATE OF title, body ON section_texts BEGIN INSERT INTO section_texts_search (section_texts_search, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO section_texts_search (rowid, title, body) VALUES (new.id, new.title, new.body); END;

CREATE UNIQUE INDEX themes_by_pinned_key ON themes (pinned_key) WHERE pinned_key IS NOT NULL;

CREATE TABLE view_settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person_links (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('parent', 'grandparent', 'carer', 'partner', 'former_partner', 'sibling')),
  CHECK (person_id <> other_id)
) STRICT;

CREATE UNIQUE INDEX person_links_once ON person_links (min(person_id, other_id), max(person_id, other_id), kind);

CREATE INDEX person_links_by_person ON person_links (person_id);

CREATE INDEX person_links_by_other ON person_links (other_id);
