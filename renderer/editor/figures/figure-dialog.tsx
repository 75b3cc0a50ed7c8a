import { type ReactNode, useRef, useState } from 'react';
import { figureWidths } from '../../../shared/rich-text/index.ts';
import { Button, Dialog, RadioGroup, TextField } from '../../ui/index.ts';
import type { FigureWords } from './figure-words.ts';

type FigureDialogProps = {
  isNew: boolean;
  words: FigureWords;
  /** The picture itself. */
  children: ReactNode;
  /** How many dots it is wide; null until it is drawn. */
  dots: number | null;
  /** What went wrong, in words, where it could not be kept. */
  onSave: (words: FigureWords) => Promise<string | undefined>;
  onRemove: () => void;
  onClose: () => void;
};

const widths = {
  full: 'The whole width of the text',
  two_thirds: 'Two thirds of it',
  half: 'Half of it',
} as const satisfies Record<FigureWords['width'], string>;

const longest = 2_000;
/** The width of the text in dots of a ninety-sixth of an inch, the largest that a printed picture's dots become. */
const dotsOfWholeWidth = 620;

/** Asks what a picture shows, and how it prints. Closing keeps what was written; only Cancel gives it up. */
export function FigureDialog({ isNew, words, children, dots, onSave, onRemove, onClose }: FigureDialogProps) {
  const [written, setWritten] = useState(words);
  const [problem, setProblem] = useState<string>();
  const altText = useRef<HTMLTextAreaElement>(null);
  const isBusy = useRef(false);
  const change = (changes: Partial<FigureWords>) => {
    setWritten({ ...written, ...changes });
    setProblem(undefined);
  };
  const save = async () => {
    if (isBusy.current) return;
    const tidy = { ...written, altText: oneLine(written.altText), caption: oneLine(written.caption) };
    isBusy.current = true;
    const found = problemOf(tidy) ?? (await onSave(tidy));
    isBusy.current = false;
    setProblem(found);
    if (found !== undefined) altText.current?.focus();
  };
  const hasChanged = JSON.stringify(written) !== JSON.stringify(words);
  return (
    <Dialog
      title={isNew ? 'Put in a picture' : 'Picture'}
      isOpen
      onClose={() => (hasChanged && problemOf(written) === undefined ? void save() : onClose())}
      footer={
        <>
          {!isNew && <Button onPress={onRemove}>Take it out</Button>}
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => void save()}>
            {isNew ? 'Put it in' : 'Keep'}
          </Button>
        </>
      }
    >
      <div className="figure-dialog-picture">{children}</div>
      <TextField
        label="Alternative text"
        description="Read out to those who don’t see the picture. Say what matters in it for this part of the report, in a sentence or two; don’t begin with “picture of”, and don’t repeat the caption."
        value={written.altText}
        onChange={(value) => change({ altText: value })}
        errorMessage={problem}
        inputRef={altText as { current: HTMLTextAreaElement | null }}
        multiline
        isRequired
        autoFocus
      />
      <TextField
        label="Caption"
        description="Optional. Prints below the picture with its number, such as “Figure 3: …”."
        value={written.caption}
        onChange={(value) => change({ caption: value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void save();
        }}
      />
      <RadioGroup
        label="Prints over"
        value={written.width}
        onChange={(width) => change({ width })}
        options={figureWidths.map((id) => ({ id, label: widths[id] }))}
        isInline
      />
      {dots !== null && dots < dotsOfWholeWidth && (
        <p className="description">
          This picture is {dots} dots wide: it prints at most {((dots / 96) * 2.54).toFixed(1)} cm wide, since it would
          be blurred beyond that.
        </p>
      )}
    </Dialog>
  );
}

function problemOf({ altText, caption }: FigureWords): string | undefined {
  if (altText.trim() === '') return 'Say in words what the picture shows, for readers who don’t see it.';
  return altText.length > longest || caption.length > longest ? 'Too long: at most 2,000 characters each.' : undefined;
}

const oneLine = (words: string): string => words.trim().replace(/\s*\n\s*/g, ' ');
