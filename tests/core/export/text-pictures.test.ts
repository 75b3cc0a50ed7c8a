import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../electron/core/export/compose/compose.ts';
import { layOut } from '../../../electron/core/export/docx/lay-out.ts';
import { pack } from '../../../electron/core/export/docx/pack.ts';
import { bodyText, planText } from '../../../electron/core/export/plan/plan-text.ts';
import type { FigureNode } from '../../../shared/rich-text/index.ts';
import { temporaryFolder } from '../../helpers/core.ts';
import { png } from '../../helpers/pictures.ts';
import { prose, publicCase, publicRows, root, text } from '../../helpers/public-case.ts';
import { readParts } from '../../helpers/read-docx.ts';

const options = { status: 'draft', version: '0.2', madeOn: '2026-11-23' } as const;
const sha256 = 'a'.repeat(64);
const figure = (given: Partial<FigureNode>): FigureNode => {
  return { type: 'figure', sha256, altText: 'What it shows', caption: '', width: 'full', ...given };
};

/** A report of one section that shows a picture of 900 × 300 dots. */
function reportOf(...figures: readonly FigureNode[]) {
  const content = root(prose(text('Before.')), ...figures);
  const pictures = [{ sha256, mediaType: 'image/png', base64: png(900, 300).toString('base64') } as const];
  return compose(
    publicCase({ sections: publicRows('sections', [{ title: 'Home', content }]), pictures }),
    'report',
    options,
  );
}

describe('a picture of the text in the report', () => {
  it('prints its caption with a number of its own, and says its alternative text apart', () => {
    const plan = reportOf(
      figure({ caption: 'The flat' }),
      figure({ altText: 'Another' }),
      figure({ caption: 'The way' }),
    );
    const captions = bodyText(plan).filter(({ text: words }) => words.startsWith('Figure'));
    expect(captions.map(({ text: words }) => words)).toEqual(['Figure 1: The flat', 'Figure 2: The way']);
    expect(planText(plan)).toContainEqual({ place: 'A picture, description', text: 'Another' });
  });

  it('prints over its share of the text’s width', async () => {
    const plan = reportOf(figure({}), figure({ width: 'two_thirds' }), figure({ width: 'half' }));
    const path = join(temporaryFolder(), 'report.docx');
    writeFileSync(path, Buffer.concat([...pack(plan, await layOut(plan), () => {})]));
    const xml = readParts(path)['word/document.xml'] ?? '';
    const millimetres = [...xml.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) =>
      Math.round(Number(width) / 36_000),
    );
    expect(millimetres).toEqual([164, 109, 82]);
  });

  it('says that it is missing where the case has lost it', () => {
    const plan = reportOf(figure({ sha256: 'b'.repeat(64), caption: 'The flat' }));
    expect(bodyText(plan).map(({ text: words }) => words)).toContain('A picture is missing here: The flat');
  });
});
