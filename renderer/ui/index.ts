import './styles.css';

export { AddField, type AddFieldProps } from './add-field.tsx';
export { AutosaveField, type AutosaveFieldProps } from './autosave-field.tsx';
export { Button, type ButtonProps, type ButtonVariant } from './button.tsx';
export { Checkbox, type CheckboxProps } from './checkbox.tsx';
export { Chip, type ChipProps, type ChipTone } from './chip.tsx';
export { classNames } from './class-names.ts';
export { ComboBox, type ComboBoxOption, type ComboBoxProps } from './combo-box.tsx';
export { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.tsx';
export { ContextMenu, type ContextMenuProps, type MenuPlace } from './context-menu.tsx';
export { Dialog, type DialogProps } from './dialog.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state.tsx';
export { type FoundGroup, type FoundItem, FoundList, type FoundListProps } from './found-list.tsx';
export { HitsProvider, type HitsProviderProps } from './hits.tsx';
export { Icon, type IconName, type IconProps } from './icon.tsx';
export { IconButton, type IconButtonProps } from './icon-button.tsx';
export { Kbd, type KbdProps } from './kbd.tsx';
export { Menu, type MenuEntry, type MenuProps } from './menu.tsx';
export { type NoticeContent, Notices, type NoticesProps } from './notices.tsx';
export {
  OrderedList,
  type OrderedListEntry,
  type OrderedListItem,
  type OrderedListProps,
} from './ordered-list.tsx';
export { Panel, type PanelProps } from './panel.tsx';
export { hasWords, PickList, type PickListOption, type PickListProps } from './pick-list.tsx';
export { PopoverButton, type PopoverButtonProps } from './popover-button.tsx';
export { Progress, type ProgressProps } from './progress.tsx';
export { RadioGroup, type RadioGroupProps, type RadioOption } from './radio-group.tsx';
export { SectionHeading, type SectionHeadingProps } from './section-heading.tsx';
export { Select, type SelectOption, type SelectProps } from './select.tsx';
export { SplitView, type SplitViewProps } from './split-view.tsx';
export { SuggestField, type SuggestFieldProps } from './suggest-field.tsx';
export { Swatch, type SwatchProps } from './swatch.tsx';
export { Table, type TableColumn, type TableProps, type TableRow } from './table.tsx';
export { Tabs, type TabsProps } from './tabs.tsx';
export { TextField, type TextFieldProps } from './text-field.tsx';
export { Toolbar, type ToolbarProps } from './toolbar.tsx';
export {
  type LostTyping,
  UnsavedProvider,
  type UnsavedProviderProps,
  useHasRefused,
  useHasUnsaved,
  useMarkUnsaved,
} from './unsaved.tsx';
export { type Autosave, type AutosaveOptions, type AutosaveState, useAutosave } from './use-autosave.ts';
export { useRemovalFocus } from './use-removal-focus.ts';
export { useSteady } from './use-steady.ts';
export { VisuallyHidden, type VisuallyHiddenProps } from './visually-hidden.tsx';
export { wordMoment } from './word-moment.ts';
