import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { LexicalTypeaheadMenuPlugin, MenuOption } from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { COMMAND_PRIORITY_HIGH, KEY_ARROW_DOWN_COMMAND, KEY_ARROW_UP_COMMAND, type TextNode } from 'lexical';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { VisuallyHidden } from '../../../ui/index.ts';
import { $createPersonMentionNode, $createRecordReferenceNode } from '../../nodes/index.ts';
import type { Choice } from './rank-choices.ts';
import { type ReferenceSign, referenceQuery } from './reference-trigger.ts';
import { useChoices } from './use-choices.ts';

class ChoiceOption extends MenuOption {
  readonly choice: Choice;

  constructor(choice: Choice) {
    super(`${choice.choice} ${choice.id}`);
    this.choice = choice;
  }
}

/** Typing `@` offers people and `#` events, findings and recommendations; arrows choose one, Enter or Tab puts it in. */
export function ReferenceTypeahead({ place }: { place: HTMLElement }) {
  const [typed, setTyped] = useState<string | null>(null);
  const query = useMemo(() => (typed === null ? null : referenceQuery(typed)), [typed]);
  const choices = useChoices(query);
  const options = choices.map((choice) => new ChoiceOption(choice));
  useArrowsWithoutChoices(query !== null && options.length === 0);
  useNothingLeftBehind(place, typed === null);
  const putIn = (option: ChoiceOption, typedNode: TextNode | null, close: () => void) => {
    const { choice, id } = option.choice;
    const node = choice === 'person' ? $createPersonMentionNode(id) : $createRecordReferenceNode(choice, id);
    typedNode?.replace(node);
    node.selectNext();
    close();
  };
  return (
    <>
      <LexicalTypeaheadMenuPlugin<ChoiceOption>
        options={options}
        parent={place}
        triggerFn={findTrigger}
        onQueryChange={setTyped}
        onSelectOption={putIn}
        onClose={() => setTyped(null)}
        anchorClassName="reference-menu-place"
        menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
          anchor.current && options.length > 0 && query
            ? createPortal(
                <ChoiceList
                  anchor={anchor}
                  sign={query.sign}
                  options={options}
                  selectedIndex={selectedIndex}
                  onChoose={selectOptionAndCleanUp}
                  onPoint={setHighlightedIndex}
                />,
                anchor.current,
              )
            : null
        }
      />
      <VisuallyHidden>
        <span role="status">{query && options.length > 0 ? countWords(options.length) : ''}</span>
      </VisuallyHidden>
    </>
  );
}

/** The plugin hands on only what was typed, so the sign goes with it. */
function findTrigger(text: string) {
  const query = referenceQuery(text);
  if (!query) return null;
  const typed = query.sign + query.words;
  return { leadOffset: query.offset, matchingString: typed, replaceableString: typed };
}

const countWords = (count: number) =>
  `${count === 1 ? '1 suggestion' : `${count} suggestions`}. Arrows choose, Enter puts it in, Escape closes.`;

type ChoiceListProps = {
  anchor: RefObject<HTMLElement | null>;
  sign: ReferenceSign;
  options: readonly ChoiceOption[];
  selectedIndex: number | null;
  onChoose: (option: ChoiceOption) => void;
  onPoint: (index: number) => void;
};

function ChoiceList({ anchor, sign, options, selectedIndex, onChoose, onPoint }: ChoiceListProps) {
  useLayoutEffect(() => {
    // The plugin makes the list box and gives it a name of its own.
    anchor.current?.setAttribute('aria-label', sign === '@' ? 'People' : 'Events, findings and recommendations');
  }, [anchor, sign]);
  // The plugin keeps the list inside the editor whenever something scrolls, but does not see the list grow.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of options is another height
  useLayoutEffect(() => {
    anchor.current?.dispatchEvent(new Event('scroll'));
  }, [anchor, options.length]);
  return (
    <div className="reference-menu" role="presentation">
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which points at the option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the keys
        <div
          key={option.key}
          id={`typeahead-item-${index}`}
          ref={option.setRefElement.bind(option)}
          role="option"
          aria-selected={index === selectedIndex}
          className="reference-menu-item"
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => onPoint(index)}
          onClick={() => onChoose(option)}
        >
          <strong>{option.choice.name}</strong> <span className="reference-menu-detail">{option.choice.detail}</span>
        </div>
      ))}
    </div>
  );
}

/**
 * Takes away a list box that was put back after it had been closed: the plugin places it in a frame of its own, which
 * comes too late when Escape is pressed while the list grows. It makes the box anew when it is next needed.
 */
function useNothingLeftBehind(place: HTMLElement, isClosed: boolean): void {
  useEffect(() => {
    if (!isClosed) return;
    // The frame that is under way, and the one after it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => place.querySelector('.reference-menu-place')?.remove());
    });
    return () => cancelAnimationFrame(frame);
  }, [place, isClosed]);
}

/** While a sign stands before words that mean nothing, no list is shown: the arrows move the caret as ever. */
function useArrowsWithoutChoices(isEmpty: boolean): void {
  const [editor] = useLexicalComposerContext();
  const keepFromMenu = useEffectEvent(() => isEmpty);
  useEffect(() => {
    const stops = [KEY_ARROW_DOWN_COMMAND, KEY_ARROW_UP_COMMAND].map((command) =>
      editor.registerCommand(command, () => keepFromMenu(), COMMAND_PRIORITY_HIGH),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [editor]);
}
