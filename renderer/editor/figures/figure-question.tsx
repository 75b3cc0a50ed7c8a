import { useState } from 'react';
import { FigureDialog } from './figure-dialog.tsx';
import { PictureImage } from './picture-image.tsx';
import { type AddPicture, useFigure } from './use-figure.ts';

type FigureQuestionProps = { addPicture: AddPicture; onDone: () => void };

/** What is asked about a picture of the text, when one is put in or changed. */
export function FigureQuestion({ addPicture, onDone }: FigureQuestionProps) {
  const [dots, setDots] = useState<number | null>(null);
  const { asked, words, save, remove, close } = useFigure(addPicture, onDone);
  if (!asked) return null;
  const isNew = asked.kind === 'new';
  return (
    <FigureDialog
      isNew={isNew}
      words={words}
      dots={isNew ? asked.picture.width : dots}
      onSave={save}
      onRemove={remove}
      onClose={close}
    >
      {isNew ? (
        <img src={asked.picture.url} alt="The one you chose" />
      ) : (
        <PictureImage sha256={asked.sha256} altText={words.altText} onSize={setDots} />
      )}
    </FigureDialog>
  );
}
