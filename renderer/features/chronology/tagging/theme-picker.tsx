import { useMemo } from 'react';
import { Dialog, PickList } from '../../../ui/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { type TagKind, tagKindWords } from '../words.ts';

export type ThemePickerProps = {
  /** What is tagged: "E5", "5 events". */
  targetName: string;
  kind: TagKind;
  lists: ReferenceLists;
  onPick: (themeId: number | null) => void;
  onClose: () => void;
};

const noTheme = 'none';

/** Any theme of the case, found by typing the beginning of its words. */
export function ThemePicker({ targetName, kind, lists, onPick, onClose }: ThemePickerProps) {
  const kindWords = tagKindWords[kind].toLowerCase();
  const options = useMemo(
    () => [
      ...lists.themes
        .filter((theme) => !theme.isRetired)
        .map(({ id, label, themeGroup }) => ({ id: String(id), label, description: themeGroup || undefined })),
      { id: noTheme, label: `No theme (${kindWords} alone)` },
    ],
    [lists.themes, kindWords],
  );
  return (
    <Dialog title={`Tag ${targetName} as ${kindWords}`} isOpen onClose={onClose} size="small">
      <PickList
        label="Theme"
        options={options}
        emptyWords="No theme begins with these words."
        onPick={(id) => {
          onClose();
          onPick(id === noTheme ? null : Number(id));
        }}
      />
    </Dialog>
  );
}
