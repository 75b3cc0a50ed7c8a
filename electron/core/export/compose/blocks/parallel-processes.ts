import type { Block } from '../../plan/plan.ts';
import { cell, cellOrDash, paragraph } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';
import { monthAndYear } from '../phrases.ts';

/** Criminal, inquest and other proceedings beside the review, to the month, and where each stands. */
export function parallelProcesses({ publicCase }: CaseWords): Block[] {
  const processes = publicCase.parallelProcesses;
  if (processes.length === 0) return [paragraph('No parallel proceedings have been recorded yet.')];
  const month = (day: string | null) => (day === null || day === '..' ? '' : monthAndYear(day));
  const period = (start: string | null, end: string | null) => {
    const [from, to] = [month(start), month(end)];
    if (from === '' && to === '') return '';
    return to === '' ? `From ${from}` : from === '' ? `Until ${to}` : `${from} to ${to}`;
  };
  return [
    {
      kind: 'table',
      caption: 'Parallel proceedings',
      description: 'Each proceeding beside the review, who leads it and where it stands',
      columns: [
        { label: 'Proceeding', share: 28 },
        { label: 'Led by', share: 20 },
        { label: 'Period', share: 20 },
        { label: 'Where it stands', share: 32 },
      ],
      rows: processes.map((process) => ({
        cells: [
          cell(process.name),
          cellOrDash(process.owner),
          cellOrDash(period(process.startOn, process.endOn)),
          cellOrDash(process.state),
        ],
      })),
    },
  ];
}
