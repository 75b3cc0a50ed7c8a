import { useMemo, useState } from 'react';
import { themeNamed } from '../../../../shared/rules/theme-names.ts';
import { wordError } from '../../../host/index.ts';
import { Dialog, hasWords, PickList } from '../../../ui/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { type TagKind, tagKindWords } from '../words.ts';
import { pickOptions } from './pick-options.tsx';
import './theme-picker.css';

export type ThemePickerProps = {
  /** What is tagged: "E5", "5 events". */
  targetName: string;
  kind: TagKind;
  lists: ReferenceLists;
  /** Themes used lately, the last one first. */
  recent: readonly number[];
  onPick: (themeId: number | null) => void;
  /** Adds a theme by the words typed and tags with it; rejects where it is refused. */
  onCreate: (label: string) => Promise<void>;
  onClose: () => void;
};

const noTheme = 'none';
const newTheme = 'new';

/** Any theme of the case, found by typing the beginning of its words; words that no theme has make a new one. */
export function ThemePicker({ targetName, kind, lists, recent, onPick, onCreate, onClose }: ThemePickerProps) {
  const kindWords = tagKindWords[kind].toLowerCase();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const named = themeNamed(typed, lists.themes);
  const all = useMemo(
    () => [...pickOptions(lists.themes, recent), { id: noTheme, label: `No theme (${kindWords} alone)` }],
    [lists.themes, recent, kindWords],
  );
  const options = useMemo(() => {
    const found = all.filter((option) => hasWords(`${option.label} ${option.description ?? ''}`, typed));
    const isNew = typed.trim() !== '' && named === undefined;
    return isNew ? [...found, { id: newTheme, label: `Add theme “${typed.trim()}”` }] : found;
  }, [all, typed, named]);
  const create = async () => {
    try {
      await onCreate(typed.trim());
      onClose();
    } catch (error) {
      setRefusal(wordError(error));
    }
  };
  return (
    <Dialog title={`Tag ${targetName} as ${kindWords}`} isOpen onClose={onClose} size="small">
      <div className="theme-picker">
        <PickList
          label="Theme"
          options={options}
          onType={(text) => {
            setTyped(text);
            setRefusal(undefined);
          }}
          emptyWords={
            named?.isRetired
              ? 'The theme of this name is retired. Bring it back on the Themes screen to use it.'
              : 'No theme begins with these words.'
          }
          errorMessage={refusal}
          onPick={(id) => {
            if (id === newTheme) return void create();
            onClose();
            onPick(id === noTheme ? null : Number(id));
          }}
        />
      </div>
    </Dialog>
  );
}
