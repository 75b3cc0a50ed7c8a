import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

export type NoticeContent = {
  kind: 'error' | 'info';
  words: string;
  /** What the user typed and the file does not hold: shown, to be copied from here. */
  typed?: string | undefined;
  action?: { label: string; onAction: () => void } | undefined;
};

export type NoticesProps = {
  notices: readonly (NoticeContent & { id: number })[];
  onDismiss: (id: number) => void;
};

/** What just happened or went wrong, read out when it appears; errors interrupt, the rest waits its turn. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  const list = (kind: NoticeContent['kind']) =>
    notices
      .filter((notice) => notice.kind === kind)
      .map((notice) => (
        <div key={notice.id} className="notice" data-kind={kind}>
          {kind === 'error' && <Icon name="warning" />}
          <div className="notice-words">
            <p>{notice.words}</p>
            {notice.typed !== undefined && (
              <textarea className="input" aria-label="What was typed" readOnly rows={2} value={notice.typed} />
            )}
          </div>
          {notice.action && (
            <Button
              onPress={() => {
                notice.action?.onAction();
                onDismiss(notice.id);
              }}
            >
              {notice.action.label}
            </Button>
          )}
          <IconButton icon="close" label="Dismiss" onPress={() => onDismiss(notice.id)} />
        </div>
      ));
  return (
    <section className="notices" aria-label="Notices">
      <div role="alert">{list('error')}</div>
      <div role="status">{list('info')}</div>
    </section>
  );
}
