import { useSubjectWording } from '../../../host/index.ts';
import { Button } from '../../../ui/index.ts';
import { wordOrder } from './order-words.ts';
import type { LayoutControl } from './use-chronology-layout.ts';

export type OrderLineProps = { layout: LayoutControl };

/** Says clearly when the list does not follow the dates, and leads back to where it does. */
export function OrderLine({ layout }: OrderLineProps) {
  const say = useSubjectWording();
  const order = wordOrder(layout.sort, layout.group);
  const words = order && say(order);
  return (
    <div className="chronology-order" data-empty={words === null || undefined}>
      <p role="status">{words}</p>
      {words !== null && <Button onPress={layout.inOrderOfDates}>Chronological order</Button>}
    </div>
  );
}
