import { useState } from 'react';
import { type EventGrouping, eventGroupings } from '../../../../shared/contract/index.ts';
import { Button, Menu } from '../../../ui/index.ts';
import { ColumnsDialog } from './columns-dialog.tsx';
import { groupingWords } from './order-words.ts';
import type { LayoutControl } from './use-chronology-layout.ts';

export type LayoutToolsProps = { layout: LayoutControl };

/** How the list is grouped and which columns it has. */
export function LayoutTools({ layout }: LayoutToolsProps) {
  const [isChoosing, setIsChoosing] = useState(false);
  const choices: readonly (EventGrouping | null)[] = [null, ...eventGroupings];
  return (
    <>
      <Menu
        label={layout.group === null ? 'Group' : `Grouped by ${groupingWords[layout.group].toLocaleLowerCase('en-GB')}`}
        entries={choices.map((group) => ({
          id: group ?? 'none',
          label: group === null ? 'Not grouped' : `By ${groupingWords[group].toLocaleLowerCase('en-GB')}`,
          isChosen: layout.group === group,
          onAction: () => layout.groupBy(group),
        }))}
      />
      <Button onPress={() => setIsChoosing(true)}>Columns</Button>
      {isChoosing && <ColumnsDialog layout={layout} onClose={() => setIsChoosing(false)} />}
    </>
  );
}
