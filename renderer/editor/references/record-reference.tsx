import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import type { RecordReferenceNode } from '../../../shared/rich-text/index.ts';
import { useCommandQuery } from '../../host/index.ts';
import { rememberReference } from '../nodes/reference-names.ts';
import { learningReference, recommendationReference } from './printed-numbers.ts';

type Props = Pick<RecordReferenceNode, 'record' | 'recordId'>;

/** Shows an event's ref, or a finding's or recommendation's printed number with its ref, as they are now. */
export function RecordReference({ record, recordId }: Props) {
  switch (record) {
    case 'event':
      return <EventReference recordId={recordId} />;
    case 'learning':
      return <LearningReference recordId={recordId} />;
    case 'recommendation':
      return <RecommendationReference recordId={recordId} />;
  }
}

function EventReference({ recordId }: { recordId: number }) {
  const { data } = useCommandQuery('events.rows', { ids: [recordId] });
  const event = data?.find((candidate) => candidate.id === recordId);
  const named = event ? { words: `E${event.ref}`, ref: null } : null;
  return <Shown record="event" recordId={recordId} isRead={data !== undefined} named={named} title={event?.event} />;
}

function LearningReference({ recordId }: { recordId: number }) {
  const { data } = useCommandQuery('learning.list', {});
  const named = learningReference(data ?? [], recordId);
  const title = data?.find((candidate) => candidate.id === recordId)?.text;
  return <Shown record="learning" recordId={recordId} isRead={data !== undefined} named={named} title={title} />;
}

function RecommendationReference({ recordId }: { recordId: number }) {
  const { data } = useCommandQuery('recommendations.list', {});
  const named = recommendationReference(data ?? [], recordId);
  const title = data?.find((candidate) => candidate.id === recordId)?.text;
  return <Shown record="recommendation" recordId={recordId} isRead={data !== undefined} named={named} title={title} />;
}

type ShownProps = Props & {
  isRead: boolean;
  named: { words: string; ref: string | null } | null;
  title: string | undefined;
};

function Shown({ record, recordId, isRead, named, title }: ShownProps) {
  const [editor] = useLexicalComposerContext();
  const words = named?.words;
  useEffect(() => {
    if (words !== undefined) rememberReference(editor, record, recordId, words);
  }, [editor, record, recordId, words]);
  return (
    <span className="editor-reference" data-missing={isRead && !named ? true : undefined} title={title}>
      {named?.words ?? (isRead ? `${record} removed` : '…')}
      {named?.ref && <span className="editor-reference-ref">{named.ref}</span>}
    </span>
  );
}
