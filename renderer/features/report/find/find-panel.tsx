import './find.css';
import type { KeyboardEvent, Ref } from 'react';
import { Button, Checkbox, IconButton, Panel, TextField } from '../../../ui/index.ts';
import { HitList } from './hit-list.tsx';
import type { Replace } from './use-replace.ts';
import type { ReportFind } from './use-report-find.ts';

type FindPanelProps = {
  find: ReportFind;
  /** Null where nothing may be written, and while only finding. */
  replace: Replace | null;
  fieldRef: Ref<HTMLInputElement | HTMLTextAreaElement>;
  onShowReplace: (() => void) | undefined;
  onClose: () => void;
};

/** Finds words in the whole report, and replaces them. Enter and F3 go to the next match, with Shift to the one before. */
export function FindPanel({ find, replace, fieldRef, onShowReplace, onClose }: FindPanelProps) {
  const { text, setText, matchCase, wholeWords, setOptions, hits, count, current, step, goTo } = find;
  const isEmpty = hits.length === 0;
  return (
    <search
      className="report-find"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <Panel
        title={replace ? 'Find and replace' : 'Find in the report'}
        actions={<IconButton icon="close" label="Close" onPress={onClose} />}
      >
        <TextField
          label="Find"
          type="search"
          value={text}
          onChange={setText}
          inputRef={fieldRef}
          onKeyDown={onEnter((event) => step(event.shiftKey ? -1 : 1))}
          autoFocus
        />
        {replace && (
          <TextField
            label="Replace with"
            value={replace.words}
            onChange={replace.setWords}
            onKeyDown={onEnter(() => void replace.one())}
            errorMessage={replace.problem}
          />
        )}
        <div className="row">
          <Checkbox
            label="Match case"
            isSelected={matchCase}
            onChange={(chosen) => setOptions({ matchCase: chosen })}
          />
          <Checkbox
            label="Whole words"
            isSelected={wholeWords}
            onChange={(chosen) => setOptions({ wholeWords: chosen })}
          />
        </div>
        <div className="row">
          <IconButton icon="up" label="Previous match (Shift+F3)" isDisabled={isEmpty} onPress={() => step(-1)} />
          <IconButton icon="down" label="Next match (F3)" isDisabled={isEmpty} onPress={() => step(1)} />
          {replace && (
            <>
              <Button isDisabled={isEmpty || replace.isBusy} onPress={() => void replace.one()}>
                Replace
              </Button>
              <Button isDisabled={isEmpty || replace.isBusy} onPress={() => void replace.all()}>
                {count ? `Replace all ${count.toLocaleString('en-GB')}` : 'Replace all'}
              </Button>
            </>
          )}
          {onShowReplace && (
            <Button variant="quiet" onPress={onShowReplace}>
              Replace…
            </Button>
          )}
        </div>
        <p className="small muted" role="status">
          {statusOf(find)}
        </p>
        <HitList hits={hits} current={current} onGo={goTo} />
      </Panel>
    </search>
  );
}

function onEnter(work: (event: KeyboardEvent) => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    work(event);
  };
}

function statusOf({ question, count, sectionCount, hits, current }: ReportFind): string {
  if (!question) return 'Searches every section. Names put in as a person and parts made from the case are left out.';
  if (count === undefined) return 'Searching…';
  if (count === 0) return 'Found nowhere.';
  const number = count.toLocaleString('en-GB');
  const all = `${number} found in ${sectionCount === 1 ? '1 section' : `${sectionCount} sections`}`;
  const listed = hits.length < count ? `; the first ${hits.length} are listed` : '';
  return current ? `${hits.indexOf(current) + 1} of ${all}${listed}` : `${all}${listed}`;
}
