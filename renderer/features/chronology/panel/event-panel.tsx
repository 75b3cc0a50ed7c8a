import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import type { EventView } from '../../../../shared/contract/index.ts';
import { EmptyState, IconButton, Menu, type MenuEntry, Panel, SectionHeading } from '../../../ui/index.ts';
import { useEventEditor } from '../event-editor.ts';
import type { Selection } from '../selection.ts';
import type { EventActions } from '../use-event-actions.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { eventName } from '../words.ts';
import { AlsoRecorded } from './also-recorded.tsx';
import { BriefingSection } from './briefing-section.tsx';
import { EditorContext } from './editor-context.ts';
import { FactsSection, FurtherFactsSection } from './facts-section.tsx';
import { ShowOnTimeline } from './show-on-timeline.tsx';
import { TagsSection } from './tags-section.tsx';
import { focusedField, usePanelFocus } from './use-panel-focus.ts';
import { AgencyViewSection, PrivateSection, ReviewerViewSection } from './views-sections.tsx';

export type EventPanelProps = {
  selection: Selection;
  /** Undefined while it is being fetched, and for a new event. */
  stored: EventView | undefined;
  isGone: boolean;
  isFilteredOut: boolean;
  lists: ReferenceLists;
  actions: EventActions;
  /** What else can be done with it, as its menu in the list says. */
  more: readonly MenuEntry[];
};

/**
 * The selected event in full. Escape goes back to the list, Alt with an arrow to the next event or the one before, Ctrl
 * with Enter to a new one: what was typed is stored as it is left.
 */
export const EventPanel = memo(function EventPanel(props: EventPanelProps) {
  const { selection, stored, isGone, isFilteredOut, lists, actions } = props;
  const panel = useRef<HTMLDivElement>(null);
  const editor = useEventEditor(stored, selection.id, (id) => actions.created(selection.panelKey, id));
  const context = useMemo(() => ({ ...editor, lists }), [editor, lists]);
  usePanelFocus(panel, selection.focus);

  const onStepKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      actions.add();
      return;
    }
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    event.stopPropagation();
    actions.step(event.key === 'ArrowDown' ? 1 : -1, focusedField(panel.current));
  };
  const onLeaveKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !panel.current?.contains(event.target as Node)) return;
    event.stopPropagation();
    actions.leavePanel();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for everything inside; each control has its own role
    <div ref={panel} className="event-panel" onKeyDownCapture={onStepKey} onKeyDown={onLeaveKey}>
      <PanelHead {...props} />
      {stored && !isGone && <ShowOnTimeline eventId={stored.id} />}
      {stored?.clusterId != null && !isGone && (
        <AlsoRecorded eventId={stored.id} clusterId={stored.clusterId} onSelect={actions.open} />
      )}
      {isFilteredOut && <p className="description">This event is not among those that the filter shows.</p>}
      {isGone ? (
        <EmptyState
          level={3}
          title="This event is no longer in the case"
          words="It was deleted, or adding it was undone. Undo or redo brings it back."
        />
      ) : (
        <EditorContext value={context}>
          <Panel title="Facts" level={3} className="is-facts">
            <FactsSection />
          </Panel>
          <Panel title="Themes" level={3}>
            <TagsSection />
          </Panel>
          <Panel title="Further facts" level={3} className="is-facts">
            <FurtherFactsSection />
          </Panel>
          <AgencyViewSection />
          <ReviewerViewSection />
          <PrivateSection />
          <BriefingSection />
        </EditorContext>
      )}
    </div>
  );
});

function PanelHead({ selection, stored, isGone, actions, more }: EventPanelProps) {
  const { id } = selection;
  const isStored = id !== null && !isGone;
  return (
    <SectionHeading
      level={2}
      words={stored?.dateWording}
      actions={
        <>
          <IconButton icon="up" label="Previous event (Alt+Up)" onPress={() => actions.step(-1, 'date')} />
          <IconButton icon="down" label="Next event (Alt+Down)" onPress={() => actions.step(1, 'date')} />
          <IconButton
            icon="copy"
            label="Duplicate (Ctrl+D)"
            isDisabled={!isStored}
            onPress={() => id !== null && actions.duplicate(id)}
          />
          <IconButton
            icon="bin"
            label="Delete"
            isDisabled={!isStored}
            onPress={() => id !== null && actions.askToDelete(id)}
          />
          {isStored && more.length > 0 && <Menu label="More" icon="more" variant="quiet" entries={more} />}
          <IconButton icon="close" label="Close" onPress={actions.closePanel} />
        </>
      }
    >
      {id === null ? eventName(null) : stored ? eventName(stored) : 'Event'}
    </SectionHeading>
  );
}
