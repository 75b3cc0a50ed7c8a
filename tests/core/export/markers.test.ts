import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { z } from 'zod';
import { openCore } from '../../../electron/core/open-core.ts';
import { childT } from '../../../electron/core/sample/child-t.ts';
import { rows } from '../../../electron/core/sample/rows.ts';
import { openDatabase } from '../../../electron/core/store/database.ts';
import { removeRow } from '../../../electron/core/store/dependents.ts';
import { dumpCase, wholeDump } from '../../../electron/core/store/dump.ts';
import { makeCase } from '../../../electron/core/store/make-case.ts';
import { listRows, updateRow } from '../../../electron/core/store/rows.ts';
import { openSession } from '../../../electron/core/store/session.ts';
import { createClient } from '../../../shared/contract/client.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { laneKinds } from '../../../shared/contract/timeline.ts';
import type { ExportOutcome } from '../../../shared/contract/views.ts';
import type { CaseTables } from '../../../shared/model/case-dump.ts';
import { documentKinds, documentStatuses, figureKinds } from '../../../shared/model/document-tables.ts';
import { edtfSide } from '../../../shared/model/fields.ts';
import { type Changes, type TableName, tableNames, tables } from '../../../shared/model/index.ts';
import type { TableDefinition } from '../../../shared/model/table.ts';
import { hasWorkbook } from '../../../shared/rules/document-formats.ts';
import { temporaryFolder } from '../../helpers/core.ts';
import { exif, plainJpeg, png, segment, textChunk, withSegments } from '../../helpers/pictures.ts';

/** Every marker starts so: a word of no language, which no package holds by chance. */
const stem = 'Qzxwv';
const definition = (table: TableName): TableDefinition => tables[table];

/** Something that betrays its place and that the field can hold; undefined where no text fits, as for a link. */
function plantFor(table: TableName, field: string): { value: unknown; signs: string[] } | undefined {
  const word = `${stem}${table}${field}`;
  const schema = definition(table).fields[field] as z.ZodType;
  if (schema === edtfSide)
    return { value: '1987-05-23', signs: ['1987-05-23', '23 May 1987', '23/05/1987', 'May 1987'] };
  const plants = [
    { value: word, signs: [word] },
    { value: [word], signs: [word] },
    { value: 'c0ffee'.padEnd(64, '7'), signs: ['c0ffee77'] },
    { value: '1991-04-17T05:06:07.000Z', signs: ['1991-04-17', '17 April 1991', '05:06:07'] },
    {
      value: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: word, format: 0 }] }] },
      signs: [word],
    },
  ];
  return plants.find(({ value }) => schema.safeParse(value).success);
}

/** Pictures as a camera and a program write them, with words inside; of the last, no section that prints has need. */
const markedPictures: Readonly<Record<string, Buffer>> = {
  ['a'.repeat(64)]: withSegments(plainJpeg, exif(1, `${stem}Exif`), segment(0xfe, Buffer.from(`${stem}Comment`))),
  ['b'.repeat(64)]: Buffer.concat([png(40, 30, [textChunk('Author', `${stem}Text`)]), Buffer.from(`${stem}Behind`)]),
  ['c'.repeat(64)]: png(3, 3, [textChunk('Author', `${stem}Hidden`)]),
};

/** A section for each: the last is hidden. */
const sectionsWithPictures: CaseTables['sections'] = Object.keys(markedPictures).map((sha256, index) => ({
  id: 900 + index,
  position: 900 + index,
  parentId: null,
  code: '',
  title: `Picture ${index + 1}`,
  isHidden: index === 2,
  isAppendix: false,
  content: {
    type: 'root',
    children: [{ type: 'figure', sha256, altText: 'The route to school', caption: 'Route', width: 'full' }],
  },
}));

/** A row for each table of the sample that has none, with nothing private in it. */
const firstRows = {
  imports: rows('imports', [
    { fileName: 'return.xlsx', sha256: '0'.repeat(64), importedAt: '2026-01-01T00:00:00.000Z' },
  ]),
  panelMembers: rows('panelMembers', [{ role: 'Designated doctor' }]),
  familyContacts: rows('familyContacts', [{ how: 'Letter', summary: 'Mother did not wish to meet.' }]),
  parallelProcesses: rows('parallelProcesses', [{ name: 'Inquest' }]),
  actions: rows('actions', [{ recommendationId: 1, action: 'Write the guidance.' }]),
  assets: rows('assets', [
    { sha256: '1'.repeat(64), mediaType: 'image/png', bytes: '' },
    ...Object.entries(markedPictures).map(([sha256, bytes]) => {
      return { sha256, mediaType: 'image/jpeg', bytes: bytes.toString('base64') };
    }),
  ]),
  settings: rows('settings', [{ key: 'kind', value: {} }]),
  savedViews: rows('savedViews', [{ name: 'Mine', definition: {} }]),
} satisfies Partial<CaseTables>;

/** The pictures of a report carry words too. */
const withFigures = {
  code: 'figures',
  title: 'Figures',
  content: {
    type: 'root' as const,
    children: (['timeline_figure', 'theme_month_figure'] as const).map((block) => ({
      type: 'generated-block' as const,
      block,
    })),
  },
};

type Planted = { readonly tables: CaseTables; readonly signs: string[]; readonly unplanted: string[] };

/** The sample with a marker in every private field of every row. */
function plantPrivateFields(): Planted {
  const planted: Record<string, unknown> = { ...childT, ...firstRows };
  const [figures] = rows('sections', [withFigures]);
  planted.sections = [...childT.sections, ...sectionsWithPictures, { ...figures, id: 1_000 }];
  const signs: string[] = [];
  const unplanted: string[] = [];
  for (const table of tableNames) {
    for (const field of definition(table).privateFields) {
      const list = planted[table] as readonly object[];
      const plant = plantFor(table, field);
      if (plant === undefined || list.length === 0) unplanted.push(`${table}.${field}`);
      else {
        planted[table] = list.map((row) => ({ ...row, [field]: plant.value }));
        signs.push(...plant.signs);
      }
    }
  }
  planted.events = (planted.events as readonly object[]).map((row) => ({ ...row, importId: 1 }));
  return { tables: planted as CaseTables, signs, unplanted };
}

/** Writes a marker into every field of every table that can hold one, deletes rows, and takes all of it back. */
function fillChangeLog(path: string, who: string): void {
  const now = () => new Date('2026-03-02T09:00:00Z');
  const session = openSession(openDatabase(path, undefined), { now, who: () => who, onChange: () => undefined });
  try {
    const before = dumpCase(session.db);
    for (const table of tableNames) {
      const row = listRows(session.db, table)[0];
      const changes = Object.fromEntries(
        Object.keys(definition(table).fields).flatMap((field) => {
          const plant = plantFor(table, field);
          const isWord = plant?.signs.some((sign) => sign.startsWith(stem));
          return isWord ? [[field, logged(plant?.value)]] : [];
        }),
      );
      if (row === undefined || Object.keys(changes).length === 0) continue;
      session.write({ label: `${stem}Label` }, (db) => updateRow(db, table, row.id, changes as Changes<typeof table>));
      try {
        session.write({ label: 'Delete' }, (db) => removeRow(db, table, row.id));
        session.reverse('Undo');
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
      session.reverse('Undo');
    }
    expect(dumpCase(session.db)).toEqual(before);
  } finally {
    session.close();
  }
}

/** Told apart from what stands in the case now: a marker that only the change log holds. */
const logged = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(stem, `${stem}Log`));

/** A case at a path full of markers, opened by somebody whose name is one. */
async function openPlanted(given: CaseTables) {
  const folder = temporaryFolder();
  const inside = join(folder, `${stem}Folder`);
  mkdirSync(inside);
  const path = join(inside, `${stem}File.casewright`);
  makeCase(path, undefined, wholeDump(given), () => new Date());
  fillChangeLog(path, `${stem}Who`);
  const workspace = openCore({
    userDataFolder: null,
    appVersion: 'test',
    now: () => new Date('2026-03-02T09:00:00Z'),
    exportWorker: new URL('../../../electron/core/export/worker.ts', import.meta.url),
    who: `${stem}Who`,
    log: () => undefined,
  }).openWorkspace();
  onTestFinished(() => workspace.close());
  const client = createClient(workspace);
  await client.call('case.open', { source: workspace.mintHandle(path) });
  const target = (name: string) => ({ path: join(folder, name), handle: workspace.mintHandle(join(folder, name)) });
  return { client, path, target };
}

/** Where a sign stands in a package: names of parts, their bytes, their words without mark-up, the raw file. */
function placesOf(path: string, signs: readonly string[]): string[] {
  const bytes = readFileSync(path);
  const texts = Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    const text = strFromU8(part);
    return [
      { place: `the name of ${name}`, text: name },
      { place: name, text },
      { place: `the words of ${name}`, text: text.replace(/<[^>]*>/g, '') },
    ];
  });
  texts.push({ place: 'the bytes of the file', text: bytes.toString('latin1') });
  return texts.flatMap(({ place, text }) => {
    const lower = text.toLowerCase();
    return signs.filter((sign) => lower.includes(sign.toLowerCase())).map((sign) => `${sign} in ${place}`);
  });
}

describe('what an export lets out', { timeout: 120_000 }, () => {
  it('is nothing of any private field, of the change log, of who worked on it, or of where the file lies', async () => {
    const { tables: given, signs, unplanted } = plantPrivateFields();
    // The one private field that holds no text leads to an import, whose own fields all carry markers.
    expect(unplanted).toEqual(['events.importId']);
    const { client, path, target } = await openPlanted(given);
    const file = readFileSync(path);
    for (const sign of [
      `${stem}eventsreviewerNote`,
      `${stem}Logeventsevent`,
      `${stem}Logsectionscontent`,
      `${stem}Who`,
    ]) {
      expect(file.includes(sign), `${sign} is in the case file`).toBe(true);
    }
    for (const document of documentKinds) {
      for (const status of documentStatuses) {
        const out = target(`${document}-${status}.docx`);
        const outcome = await client.call('document.export', { document, status, version: 'v0.2', target: out.handle });
        expect(outcome.status).toBe('done');
        expect(placesOf(out.path, [stem, ...signs]), `${status} ${document}`).toEqual([]);
        const { suggestedName } = await client.call('document.suggestName', { document, status, version: 'v0.2' });
        expect(suggestedName.toLowerCase()).not.toContain(stem.toLowerCase());
      }
    }
    for (const document of documentKinds.filter(hasWorkbook)) {
      const out = target(`${document}.xlsx`);
      expect((await client.call('document.export', { document, target: out.handle })).status).toBe('done');
      expect(placesOf(out.path, [stem, ...signs]), `workbook of the ${document}`).toEqual([]);
    }
  });

  it('is of the text’s pictures what they show, where their section prints, and nothing that their files say', async () => {
    const { client, target } = await openPlanted(plantPrivateFields().tables);
    const logo = png(20, 10, [textChunk('Author', `${stem}Logo`)]).toString('base64');
    const changes = { logo: { mediaType: 'image/png', base64: logo, altText: 'The partnership' } } as const;
    await client.call('houseStyle.change', { changes });
    const { base64 } = await client.call('pictures.get', { sha256: 'a'.repeat(64) });
    expect(Buffer.from(base64, 'base64').includes(`${stem}Exif`), 'the case file has the marker').toBe(true);
    const out = target('report.docx');
    await client.call('document.export', { document: 'report', target: out.handle });
    const media = Object.entries(unzipSync(readFileSync(out.path))).filter(([name]) => /media\/./.test(name));
    const pictures = media.map(([, bytes]) => Buffer.from(bytes));
    expect(pictures).toEqual(expect.arrayContaining([png(20, 10), plainJpeg, png(40, 30)]));
    // The others are drawn by ourselves: the family tree, the timeline, themes by month.
    expect(pictures).toHaveLength(6);
  });

  it('is as little in a picture or a workbook of its own', async () => {
    const { tables: given, signs } = plantPrivateFields();
    const { client, target } = await openPlanted(given);
    for (const figure of figureKinds) {
      for (const lanes of figure === 'timeline' ? laneKinds : (['agency'] as const)) {
        for (const format of lanes === 'agency' ? (['svg', 'xlsx'] as const) : (['svg'] as const)) {
          const choice = { figure, lanes, format } as const;
          const { suggestedName } = await client.call('figure.suggestName', choice);
          expect(suggestedName.toLowerCase()).not.toContain(stem.toLowerCase());
          const out = target(`${lanes} ${suggestedName}`);
          expect((await client.call('figure.export', { ...choice, target: out.handle })).status).toBe('done');
          const lower = readFileSync(out.path, 'utf8').toLowerCase();
          const isPackage = /\.(xlsx|zip)$/.test(out.path);
          const found = isPackage
            ? placesOf(out.path, [stem, ...signs])
            : [stem, ...signs].filter((sign) => lower.includes(sign.toLowerCase()));
          expect(found, `${format} of ${figure} by ${lanes}`).toEqual([]);
          if (!isPackage) expect(lower).not.toMatch(/\baged? \d|born/);
        }
      }
    }
  });

  it('would be found by these tests: a word of the public text is', async () => {
    const { client, target } = await openPlanted(plantPrivateFields().tables);
    await client.call('learning.update', { id: 1, changes: { text: `Nobody asked about ${stem}Public.` } });
    for (const document of ['report', 'briefing'] as const) {
      const out = target(`${document}.docx`);
      await client.call('document.export', { document, target: out.handle });
      expect(placesOf(out.path, [stem])).toContain(`${stem} in word/document.xml`);
    }
  });
});

/** Each name found, once. */
const namesOf = (outcome: ExportOutcome) => [
  ...new Set((outcome.status === 'done' ? outcome.nameHits : outcome.hits).map((hit) => hit.name)),
];

describe('a private name in public text', { timeout: 120_000 }, () => {
  const name = 'Marguerite Fennimoor';

  async function withName() {
    const people = childT.people.map((person, index) => (index === 1 ? { ...person, realName: name } : person));
    const events = childT.events.map((event, index) =>
      index === 0 ? { ...event, event: `It was FENNIMOOR’s idea.` } : event,
    );
    const opened = await openPlanted({ ...childT, ...firstRows, people, events });
    const old = opened.target('old.docx');
    writeFileSync(old.path, 'the document as it was sent');
    return { ...opened, old };
  }

  it.each(['report', 'chronology'] as const)(
    'stops a draft %s until it is allowed, and the old file stays',
    async (document) => {
      const { client, old } = await withName();
      const stopped = await client.call('document.export', { document, target: old.handle });
      expect(stopped.status).toBe('names_found');
      expect(namesOf(stopped)).toEqual(['Fennimoor']);
      expect(readFileSync(old.path, 'utf8')).toBe('the document as it was sent');
      expect((await client.call('case.info', {})).exports).toEqual([]);

      const allowed = await client.call('document.export', { document, target: old.handle, allowNames: true });
      expect(allowed.status).toBe('done');
      expect(namesOf(allowed)).toEqual(['Fennimoor']);
      expect(placesOf(old.path, ['fennimoor'])).toContain('fennimoor in word/document.xml');
    },
  );

  it('stops a publication copy always', async () => {
    const { client, old, target } = await withName();
    for (const allowNames of [false, true]) {
      const publication = { document: 'report', status: 'publication', allowNames } as const;
      expect((await client.call('document.export', { ...publication, target: old.handle })).status).toBe('names_found');
      const fresh = target('fresh.docx');
      expect((await client.call('document.export', { ...publication, target: fresh.handle })).status).toBe(
        'names_found',
      );
      expect([existsSync(fresh.path), existsSync(`${fresh.path}.partial`)]).toEqual([false, false]);
    }
    expect(readFileSync(old.path, 'utf8')).toBe('the document as it was sent');
  });
});
