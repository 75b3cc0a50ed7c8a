import { describe, expect, it } from 'vitest';
import { compose } from '../../../electron/core/export/compose/compose.ts';
import type { Block, DocumentPlan, Heading, Table } from '../../../electron/core/export/plan/plan.ts';
import { bodyText, planText, textOf } from '../../../electron/core/export/plan/plan-text.ts';
import { generatedBlockKinds, type PhrasingNode } from '../../../shared/rich-text/index.ts';
import { generated, longCase, prose, publicCase, publicRows, root, text } from '../../helpers/public-case.ts';
import { samplePublicCase } from '../../helpers/sample-public-case.ts';
import { richCase } from './rich-case.ts';

const options = { status: 'draft', version: '0.2', madeOn: '2026-11-23' } as const;
const blocksOf = (plan: DocumentPlan): Block[] => plan.parts.flatMap((part) => [...part.blocks]);
const headingsOf = (plan: DocumentPlan) =>
  blocksOf(plan)
    .filter((block): block is Heading => block.kind === 'heading')
    .map(({ level, number, runs }) => `${level} ${number} ${textOf(runs)}`.replace('  ', ' '));
const linesOf = (plan: DocumentPlan) => bodyText(plan).map((line) => line.text);

describe('the briefing', () => {
  const plan = compose(samplePublicCase(), 'briefing', options);

  it('has the blocks that practitioners know, in their order', () => {
    expect(linesOf(plan).slice(0, 5)).toEqual([
      'Dudley Safeguarding People Partnership',
      'Child T',
      'Serious Case Review',
      'Practitioner Briefing',
      'October 2020',
    ]);
    expect(headingsOf(plan)).toEqual([
      '1 Who should read the review?',
      '1 Background information',
      '1 Further concerns identified',
      '1 Overview of learning',
      '1 Recommendations',
      '1 More information',
    ]);
  });

  it('prints all learning, good practice and recommendations, word for word, as bullets', () => {
    const { learning, recommendations } = samplePublicCase();
    const lists = blocksOf(plan).flatMap((block) =>
      block.kind === 'list' ? [block.items.map((item) => textOf(item.runs))] : [],
    );
    const texts = (kind: string) => learning.filter((finding) => finding.kind === kind).map((finding) => finding.text);
    expect(lists).toEqual([texts('learning_point'), texts('good_practice'), recommendations.map((one) => one.text)]);
    expect(lists.map((list) => list.length)).toEqual([7, 2, 6]);
  });

  it('gives the website as a link that says where it goes', () => {
    const links = blocksOf(plan).flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.filter((run) => run.url) : [],
    );
    expect(links).toEqual([
      { text: 'Dudley Safeguarding People Partnership website', url: expect.stringMatching(/^https?:/) },
    ]);
  });
});

describe('the report', () => {
  it('numbers sections and appendices as they print, the chronology last', () => {
    expect(headingsOf(compose(richCase, 'report', options))).toEqual([
      '1 Document control',
      '1 1 Introduction & <reason>',
      '2 1.1 A heading & more',
      '3 1.1.1 Deeper <still>',
      '2 1.2 Inside',
      '1 2 Questions',
      '1 3 Analysis',
      '2 3.1 Silo & working',
      '2 3.2 Tagged without a theme',
      '1 4 Findings',
      '1 5 Recommendations',
      '1 6 Empty section',
      '1 Appendix A Action plan',
      '1 Appendix B Chronology',
    ]);
  });

  it('prints pseudonyms, printed numbers and event refs for living references, and leaves hidden sections out', () => {
    const lines = linesOf(compose(richCase, 'report', options));
    expect(lines).toContain('See E1, Learning point 2 and Recommendation 1. Child T agreed.');
    expect(lines.join('\n')).not.toContain('HIDDEN WORDS');
    expect(lines).toContain('This section has not been written yet.');
  });

  it('follows the chain of a finding from its evidence to the recommendation that answers it', () => {
    const lines = linesOf(compose(richCase, 'report', options));
    expect(lines).toContain('Evidence: E2. Evidence to the contrary: E1.');
    expect(lines).toContain('No evidence has been linked yet. Answered by Recommendation 1.');
    expect(lines).toContain('Addressed to: the Board. Follows from Learning point 2.');
  });

  it('puts the chronology on landscape pages of its own, undated events in a table of theirs', () => {
    const { parts } = compose(richCase, 'report', options);
    expect(parts.map((part) => part.orientation)).toEqual(['portrait', 'landscape']);
    const tables = (parts[1]?.blocks ?? []).filter((block): block is Table => block.kind === 'table');
    expect(tables.map(({ caption, isStreamed, rows }) => [caption, isStreamed, rows.map((row) => row.place)])).toEqual([
      ['Events with a date', true, ['E1', 'E2']],
      ['Undated events', true, ['E3']],
    ]);
    expect(parts[1]?.blocks.at(-1)).toBe(tables[1]);
  });

  it('adds the chronology as an appendix when a numbered section asks for it', () => {
    const sections = publicRows('sections', [{ title: 'Story', content: root(generated('chronology')) }]);
    const plan = compose({ ...longCase(2), sections }, 'report', options);
    expect(headingsOf(plan)).toEqual(['1 Document control', '1 1 Story', '1 Appendix A Chronology']);
    expect(linesOf(plan)).toContain('The chronology is the last appendix of this report.');
  });

  it('prints of the chronology what its appendix was told to, and all of it where nothing was said', () => {
    const story = root({ type: 'generated-block', block: 'chronology', options: { events: 'all', form: 'full' } });
    const appendix = root({
      type: 'generated-block',
      block: 'chronology',
      options: { events: 'significant', form: 'summary' },
    });
    const sections = publicRows('sections', [
      { title: 'Story', content: story },
      { title: 'Timeline', isAppendix: true, content: appendix },
    ]);
    const given = { ...longCase(101), sections };
    const table = (plan: DocumentPlan) => blocksOf(plan).findLast((block): block is Table => block.kind === 'table');
    const short = compose(given, 'report', options);
    expect(table(short)?.columns.map(({ label }) => label)).toEqual(['Ref', 'Date and time', 'Agency', 'Event']);
    const significant = given.events.filter((event) => event.significance !== 'routine');
    const rows = blocksOf(short).flatMap((block) => (block.kind === 'table' && block.isStreamed ? block.rows : []));
    expect(rows.map(({ place }) => place).toSorted()).toEqual(significant.map(({ ref }) => `E${ref}`).toSorted());
    expect(linesOf(short).join('\n')).toContain('significant events');
    const whole = compose({ ...given, sections: sections.slice(0, 1) }, 'report', options);
    expect(table(whole)?.columns).toHaveLength(8);
  });

  it('never jumps a level, however headings are set', () => {
    const deep = root({ type: 'heading', tag: 'h4', children: [text('Deep')] }, prose(text('x')));
    const sections = publicRows('sections', [{ title: 'Top', content: deep }]);
    expect(headingsOf(compose(publicCase({ sections }), 'report', options)).slice(1)).toEqual([
      '1 1 Top',
      '2 1.1 Deep',
    ]);
  });

  it.each(generatedBlockKinds)('says in a plain sentence that there is nothing to print yet: %s', (kind) => {
    const sections = publicRows('sections', [{ title: 'Part', isAppendix: true, content: root(generated(kind)) }]);
    const lines = linesOf(compose(publicCase({ sections }), 'report', options));
    expect(lines.at(-1)).toMatch(/^No .* yet\.$/);
  });

  it('gives the words of every footnote, wherever its mark stands, to be searched for names', () => {
    const note = (words: string) => ({ type: 'footnote' as const, children: [text(words)] });
    const cell = (isHeader: boolean, ...children: PhrasingNode[]) => ({
      type: 'tablecell' as const,
      isHeader,
      children: [{ type: 'paragraph' as const, children }],
    });
    const content = root(
      prose(note('alone')),
      { type: 'heading', tag: 'h3', children: [text('Heading'), note('in a heading')] },
      {
        type: 'list',
        listType: 'bullet',
        children: [{ type: 'listitem', children: [text('Item'), note('in a list')] }],
      },
      {
        type: 'table',
        children: [
          { type: 'tablerow', children: [cell(true, text('Head'), note('in a header'))] },
          { type: 'tablerow', children: [cell(false, text('Cell'), note('in a cell'))] },
        ],
      },
    );
    const plan = compose(
      publicCase({ sections: publicRows('sections', [{ title: 'Notes', content }]) }),
      'report',
      options,
    );
    const notes = planText(plan).filter(({ place }) => place.endsWith(', footnote'));
    expect(notes.map(({ text: words }) => words)).toEqual([
      'alone',
      'in a heading',
      'in a list',
      'in a header',
      'in a cell',
    ]);
  });

  it('prints the most telling events of a theme that has too many, and says how many more there are', () => {
    const long = longCase(2_000);
    const cited = { learningId: 1, eventId: 1_000, stance: 'supports' as const };
    const plan = compose({ ...long, learningEvidence: publicRows('learningEvidence', [cited]) }, 'report', options);
    const theme = (long.eventTags.find((tag) => tag.eventId === 1_000)?.themeId ?? 0) - 1;
    const tables = blocksOf(plan).filter(
      (block): block is Table => block.kind === 'table' && block.columns[4]?.label === 'What it shows',
    );
    expect(tables).toHaveLength(26);
    expect(tables.every((table) => table.rows.length === 5)).toBe(true);
    expect(tables[theme]?.rows.map((row) => row.place)).toContain('E1000');
    expect(
      linesOf(plan).filter((line) => /^\d+ more events tagged in this way are in the chronology\./.test(line)),
    ).toHaveLength(26);
  });
});

describe('a publication copy', () => {
  it('names the review where drafts carry the marking', () => {
    const plan = compose(samplePublicCase(), 'report', { ...options, status: 'publication', version: 'v1.0' });
    expect(plan.header).toBe('Child T: Serious Case Review');
    expect(plan.footer).toBe('FOR PUBLICATION  ·  Version 1.0  ·  23 November 2026');
    expect(linesOf(plan).join('\n')).not.toContain('OFFICIAL-SENSITIVE');
  });
});

describe('the trace table', () => {
  it('follows each recommendation back to its sources, and ends with learning that none answers', () => {
    const plan = compose(samplePublicCase(), 'trace', options);
    const table = blocksOf(plan).find((block): block is Table => block.kind === 'table');
    const cells = table?.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map(textOf).join(' | ')));
    expect(cells).toHaveLength(9);
    expect(cells?.find(([recommendation]) => recommendation?.startsWith('Recommendation 5'))?.slice(2)).toEqual([
      expect.stringContaining('Safe disclosure'),
      expect.stringMatching(/E11/),
      expect.stringContaining('Police'),
    ]);
    expect(cells?.at(-1)?.slice(0, 2)).toEqual(['None', expect.stringMatching(/^Good practice|^Learning point/)]);
    expect(
      cells?.filter(([recommendation]) => recommendation === 'None').map(([, learning]) => learning),
    ).toContainEqual(expect.stringMatching(/^Learning point 4/));
  });
});

describe('the seven-minute briefing', () => {
  it('has its seven boxes in order, and the recommendations word for word', () => {
    const plan = compose(samplePublicCase(), 'seven-minute', options);
    expect(headingsOf(plan).map((heading) => heading.replace(/^1 +/, ''))).toEqual([
      '1. Background',
      '2. Why it matters',
      '3. What happened',
      '4. Findings',
      '5. Learning for your team',
      '6. What to do',
      '7. Resources',
    ]);
    for (const { text: words } of samplePublicCase().recommendations) expect(linesOf(plan)).toContain(words);
  });
});
