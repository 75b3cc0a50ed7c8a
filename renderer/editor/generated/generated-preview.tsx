import { relationsInFamily } from '../../../shared/family/relation-words.ts';
import { significantEvents } from '../../../shared/model/event-words.ts';
import { type BlockOptions, chronologyOptionsOf, type GeneratedBlockNode } from '../../../shared/rich-text/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { FigurePreview, ThemeMonthPreview, TimelinePreview } from './figure-previews.tsx';
import { PreviewLines, shownLines } from './preview-lines.tsx';

type Block = GeneratedBlockNode['block'];

/** What a generated part would print now, cut to its first lines. */
export function GeneratedPreview({ block, options }: { block: Block; options: BlockOptions | null }) {
  const Preview = previews[block];
  return <Preview options={options} />;
}

type PreviewProps = { options: BlockOptions | null };

const previews: Readonly<Record<Block, (props: PreviewProps) => React.JSX.Element>> = {
  chronology: Chronology,
  theme_analysis: ThemeAnalysis,
  theme_matrix: ThemeMatrix,
  people_key: PeopleKey,
  agency_list: AgencyList,
  key_lines_of_enquiry: KeyLines,
  learning_list: () => <Learning kind="learning_point" />,
  good_practice_list: () => <Learning kind="good_practice" />,
  recommendation_list: Recommendations,
  action_plan: ActionPlan,
  glossary: Glossary,
  key_events: KeyEvents,
  panel_list: PanelList,
  family_contacts: FamilyContacts,
  parallel_processes: ParallelProcesses,
  trace_table: Recommendations,
  version_history: Versions,
  family_tree: FamilyTree,
  timeline_figure: TimelinePreview,
  theme_month_figure: ThemeMonthPreview,
};

function Chronology({ options }: PreviewProps) {
  const isSignificant = chronologyOptionsOf(options).events === 'significant';
  const filter = isSignificant ? { filter: { significance: [...significantEvents] } } : {};
  const query = useCommandQuery('events.query', filter).data;
  const first = useCommandQuery('events.rows', { ids: query?.ids.slice(0, shownLines) ?? [] }).data;
  const undated = query?.undated ? `, ${query.undated} of them undated` : '';
  return (
    <PreviewLines
      count={query?.ids.length}
      noun={isSignificant ? ['significant event', 'significant events'] : ['event', 'events']}
      detail={undated}
      lines={first?.map((event) => `E${event.ref} · ${event.dateWording} · ${event.event}`)}
    />
  );
}

/** A theme prints when an event is tagged with it or a finding draws on it. */
function ThemeAnalysis() {
  const themes = useCommandQuery('themes.list', {}).data;
  const cells = useCommandQuery('themes.matrix', {}).data;
  const findings = useCommandQuery('learningThemes.list', {}).data;
  const usedIds = new Set([...(cells ?? []), ...(findings ?? [])].map(({ themeId }) => themeId));
  const used = themes?.filter((theme) => usedIds.has(theme.id));
  const tags = (id: number) =>
    (cells ?? [])
      .filter((cell) => cell.themeId === id)
      .reduce((sum, cell) => sum + cell.concern + cell.goodPractice + cell.context, 0);
  return (
    <PreviewLines
      count={cells && findings && used?.length}
      noun={['theme', 'themes']}
      lines={used?.map((theme) => `${theme.label} · ${tags(theme.id)} ${tags(theme.id) === 1 ? 'tag' : 'tags'}`)}
    />
  );
}

function ThemeMatrix() {
  const cells = useCommandQuery('themes.matrix', {}).data;
  const themes = new Set(cells?.flatMap((cell) => (cell.themeId === null ? [] : [cell.themeId]))).size;
  const agencies = new Set(cells?.flatMap((cell) => (cell.agencyId === null ? [] : [cell.agencyId]))).size;
  return (
    <PreviewLines
      count={cells && themes}
      noun={['theme', 'themes']}
      detail={` by ${agencies} ${agencies === 1 ? 'agency' : 'agencies'}`}
      lines={[]}
    />
  );
}

function PeopleKey() {
  const people = useCommandQuery('people.list', {}).data?.filter((person) => person.isInKey);
  const lines = people?.map((person) => `${person.pseudonym}${person.relation ? ` · ${person.relation}` : ''}`);
  return <PreviewLines count={people?.length} noun={['person', 'people']} lines={lines} />;
}

function FamilyTree() {
  const people = useCommandQuery('people.list', {}).data?.filter((person) => person.isInKey);
  const links = useCommandQuery('personLinks.list', {}).data;
  const relations = people && links && relationsInFamily(people, links);
  return (
    <>
      <PreviewLines
        count={relations?.length}
        noun={['family relation', 'family relations']}
        lines={relations?.map(({ person, words, other }) => `${person.pseudonym} · ${words} ${other.pseudonym}`)}
      />
      <FigurePreview block="family_tree" options={null} />
    </>
  );
}

function AgencyList() {
  const agencies = useCommandQuery('agencies.list', {}).data;
  return (
    <PreviewLines
      count={agencies?.length}
      noun={['agency', 'agencies']}
      lines={agencies?.map((agency) => agency.name)}
    />
  );
}

function KeyLines() {
  const lines = useCommandQuery('keyLinesOfEnquiry.list', {}).data;
  return (
    <PreviewLines count={lines?.length} noun={['key line', 'key lines']} lines={lines?.map((line) => line.question)} />
  );
}

function Learning({ kind }: { kind: 'learning_point' | 'good_practice' }) {
  const findings = useCommandQuery('learning.list', {}).data?.filter((finding) => finding.kind === kind);
  const noun =
    kind === 'learning_point' ? (['learning point', 'learning points'] as const) : (['point', 'points'] as const);
  const letter = kind === 'learning_point' ? 'L' : 'G';
  const lines = findings?.map((finding, index) => `${index + 1} · ${letter}${finding.ref} · ${finding.text}`);
  return <PreviewLines count={findings?.length} noun={noun} lines={lines} />;
}

function Recommendations() {
  const recommendations = useCommandQuery('recommendations.list', {}).data;
  const lines = recommendations?.map((item, index) => `${index + 1} · R${item.ref} · ${item.text}`);
  return <PreviewLines count={recommendations?.length} noun={['recommendation', 'recommendations']} lines={lines} />;
}

function ActionPlan() {
  const actions = useCommandQuery('actions.list', {}).data;
  const recommendations = useCommandQuery('recommendations.list', {}).data;
  const refOf = (id: number) => recommendations?.find((candidate) => candidate.id === id)?.ref ?? '';
  const lines = actions?.map((action) => `R${refOf(action.recommendationId)} · ${action.action || 'not worded yet'}`);
  return <PreviewLines count={actions?.length} noun={['action', 'actions']} lines={lines} />;
}

function Glossary() {
  const terms = useCommandQuery('glossary.list', {}).data;
  return <PreviewLines count={terms?.length} noun={['term', 'terms']} lines={terms?.map((term) => term.term)} />;
}

function KeyEvents() {
  const filter = { significance: ['significant' as const, 'key_practice_episode' as const] };
  const query = useCommandQuery('events.query', { filter }).data;
  const first = useCommandQuery('events.rows', { ids: query?.ids.slice(0, shownLines) ?? [] }).data;
  return (
    <PreviewLines
      count={query?.ids.length}
      noun={['key event', 'key events']}
      lines={first?.map((event) => `E${event.ref} · ${event.dateWording} · ${event.event}`)}
    />
  );
}

function PanelList() {
  const members = useCommandQuery('panelMembers.list', {}).data;
  return <PreviewLines count={members?.length} noun={['member', 'members']} lines={members?.map(({ role }) => role)} />;
}

function FamilyContacts() {
  const contacts = useCommandQuery('familyContacts.list', {}).data;
  const lines = contacts?.map(({ how, summary }) => [how, summary].filter(Boolean).join(' · '));
  return <PreviewLines count={contacts?.length} noun={['contact', 'contacts']} lines={lines} />;
}

function ParallelProcesses() {
  const processes = useCommandQuery('parallelProcesses.list', {}).data;
  const lines = processes?.map(({ name }) => name);
  return <PreviewLines count={processes?.length} noun={['proceeding', 'proceedings']} lines={lines} />;
}

function Versions() {
  const versions = useCommandQuery('versions.list', {}).data;
  const lines = versions?.map(({ label, change }) => [label, change].filter(Boolean).join(' · '));
  return <PreviewLines count={versions?.length} noun={['version', 'versions']} lines={lines} />;
}
