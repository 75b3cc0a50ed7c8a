import { useMemo, useState } from 'react';
import { themeNamed } from '../../../../shared/rules/theme-names.ts';
import { wordError } from '../../../host/index.ts';
import { Dialog, PickList } from '../../../ui/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { type TagKind, tagKindWords } from '../words.ts';
import { pickOptions } from './pick-options.tsx';

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

/** Any theme of the case, found by typing the beginning of its words; words that no theme has make a new one. */
export function ThemePicker({ targetName, kind, lists, recent, onPick, onCreate, onClose }: ThemePickerProps) {
  const kindWords = tagKindWords[kind].toLowerCase();
  const [refusal, setRefusal] = useState<string>();
  const options = useMemo(
    () => [...pickOptions(lists.themes, recent), { id: noTheme, label: `No theme (${kindWords} alone)` }],
    [lists.themes, recent, kindWords],
  );
  const create = async (label: string) => {
    try {
      await onCreate(label);
      onClose();
    } catch (error) {
      setRefusal(wordError(error));
    }
  };
  return (
    <Dialog title={`Tag ${targetName} as ${kindWords}`} isOpen onClose={onClose} size="small">
      <PickList
        label="Theme"
        options={options}
        emptyWords={(typed) =>
          themeNamed(typed, lists.themes)?.isRetired
            ? 'The theme of this name is retired. Bring it back on the Themes screen to use it.'
            : 'No theme begins with these words.'
        }
        creationOf={(typed) => (themeNamed(typed, lists.themes) ? null : `Add theme “${typed}”`)}
        onCreate={(label) => void create(label)}
        errorMessage={refusal}
        onPick={(id) => {
          onClose();
          onPick(id === noTheme ? null : Number(id));
        }}
      />
    </Dialog>
  );
}
