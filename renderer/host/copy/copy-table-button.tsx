import { useState } from 'react';
import { Button } from '../../ui/index.ts';
import { useNotices } from '../notices.tsx';
import { wordError } from '../use-command.ts';
import { type PlainTable, tableAsHtml, tableAsText } from './plain-table.ts';

export type CopyTableButtonProps = {
  /** Made when the button is pressed; may have to ask the core for what is not on screen. */
  table: () => PlainTable | Promise<PlainTable>;
  label?: string | undefined;
  isDisabled?: boolean | undefined;
};

/** Puts a table on the clipboard, as a table for Word and as cells for Excel, and says so. */
export function CopyTableButton({ table, label = 'Copy table', isDisabled }: CopyTableButtonProps) {
  const { notify } = useNotices();
  const [isBusy, setIsBusy] = useState(false);
  const copy = async () => {
    setIsBusy(true);
    try {
      const made = await table();
      if (copyTable(made)) notify({ kind: 'info', words: `Copied: ${made.title}, ${wordRows(made.rows.length)}.` });
      else notify({ kind: 'error', words: 'The table could not be copied. Nothing on the clipboard was changed.' });
    } catch (error) {
      notify({ kind: 'error', words: wordError(error) });
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Button icon="copy" onPress={() => void copy()} isDisabled={isDisabled || isBusy}>
      {label}
    </Button>
  );
}

const wordRows = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'row' : 'rows'}`;

/** By way of a copy event, which needs no permission: the desktop window grants none (DESIGN 3). */
function copyTable(table: PlainTable): boolean {
  let isWritten = false;
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', tableAsHtml(table));
    event.clipboardData?.setData('text/plain', tableAsText(table));
    event.preventDefault();
    event.stopImmediatePropagation();
    isWritten = true;
  };
  document.addEventListener('copy', write, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', write, { capture: true });
  return isWritten;
}
