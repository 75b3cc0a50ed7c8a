import { Button } from '../../../ui/index.ts';
import { wordOrder } from './order-words.ts';
import type { LayoutControl } from './use-chronology-layout.ts';

export type OrderLineProps = { layout: LayoutControl };

/** Says clearly when the list does not follow the dates, and leads back to where it does. */
export function OrderLine({ layout }: OrderLineProps) {
  const words = wordOrder(layout.sort, layout.group);
  return (
    <div className="chronology-order" data-empty={words === null || undefined}>
      <p role="status">{words}</p>
      {words !== null && <Button onPress={layout.inOrderOfDates}>Chronological order</Button>}
    </div>
  );
}
