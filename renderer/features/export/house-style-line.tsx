import { useCommandQuery, useNavigation } from '../../host/index.ts';
import { Button } from '../../ui/index.ts';

/** Which house style the documents follow, and the way to it. */
export function HouseStyleLine() {
  const { data: style } = useCommandQuery('houseStyle.get', {});
  const { go } = useNavigation();
  if (!style) return null;
  return (
    <p className="row">
      <span>House style: {style.name}</span>
      <Button variant="quiet" onPress={() => go('overview', { tab: 'style' })}>
        Change the house style
      </Button>
    </p>
  );
}
