import type { Sheet } from '../../workbook/sheet.ts';
import type { PageFrame } from '../page.ts';

/** What the page of a picture says around it: a workbook has no page. */
export function aboutSheet(frame: PageFrame, note: string): Sheet {
  const rows = [
    ['Title', frame.title],
    ['Shows', [frame.subtitle, note].filter(Boolean).join('. ')],
    ['Marking', frame.header],
    ['Status', frame.footer],
  ];
  return {
    name: 'About',
    columns: [
      { label: 'About this workbook', width: 22 },
      { label: '', width: 80 },
    ],
    rows: rows.filter(([, words]) => words !== ''),
  };
}
