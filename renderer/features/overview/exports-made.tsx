import { ExportsTable, useCommandQuery, useNavigation } from '../../host/index.ts';
import { Button, Panel } from '../../ui/index.ts';

export function ExportsMade() {
  const { data: info } = useCommandQuery('case.info', {}, { keepsPrevious: true });
  const { go } = useNavigation();
  if (!info) return null;
  return (
    <Panel title="Exports made" actions={<Button onPress={() => go('export')}>Export…</Button>}>
      {info.exports.length === 0 ? (
        <p className="muted">No document has left this case yet.</p>
      ) : (
        <ExportsTable exports={info.exports} />
      )}
    </Panel>
  );
}
