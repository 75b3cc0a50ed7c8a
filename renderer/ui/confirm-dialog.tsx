import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export type ConfirmDialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
  /** The verb: "Delete 3 events". */
  confirmLabel: string;
  cancelLabel?: string | undefined;
  isDangerous?: boolean | undefined;
  isBusy?: boolean | undefined;
  /** What will happen, and what relies on it. */
  children: ReactNode;
};

/** Asks before something that is hard to foresee; the safe answer has the focus. */
export function ConfirmDialog({
  confirmLabel,
  cancelLabel,
  onConfirm,
  isDangerous,
  isBusy,
  ...dialog
}: ConfirmDialogProps) {
  return (
    <Dialog
      {...dialog}
      role="alertdialog"
      size="small"
      footer={
        <>
          <Button onPress={dialog.onClose} autoFocus>
            {cancelLabel ?? 'Cancel'}
          </Button>
          <Button variant={isDangerous ? 'danger' : 'primary'} onPress={onConfirm} isDisabled={isBusy}>
            {confirmLabel}
          </Button>
        </>
      }
    />
  );
}
