import { readFileSync, writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

/** What the reference writes: for each row its cells, for each cell its paragraphs. */
export type BareTable = {
  readonly header: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (readonly string[])[])[];
};

/**
 * The reference for exports: the `docx` library alone, writing the rows of the chronology from a file with nothing
 * around them. Run as `node bare-docx.ts TABLE.json OUT.docx`.
 */
const [source = '', target = ''] = process.argv.slice(2);
const { header, widths, rows } = JSON.parse(readFileSync(source, 'utf8')) as BareTable;

const rowOf = (cells: BareTable['rows'][number], tableHeader: boolean) =>
  new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      (paragraphs, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: 'dxa' },
          children: paragraphs.map((text) => new Paragraph({ text })),
        }),
    ),
  });

const table = new Table({
  columnWidths: [...widths],
  rows: [
    rowOf(
      header.map((label) => [label]),
      true,
    ),
    ...rows.map((cells) => rowOf(cells, false)),
  ],
});
const landscape = { page: { size: { orientation: 'landscape' } } } as const;
writeFileSync(
  target,
  await Packer.toBuffer(new Document({ sections: [{ properties: landscape, children: [table] }] })),
);
