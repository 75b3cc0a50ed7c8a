import { useRef } from 'react';
import { Button } from '../../../ui/index.ts';

export type FileButtonProps = {
  children: string;
  /** What the system's dialog offers: ".json", "image/png,image/jpeg". */
  accept: string;
  onChoose: (file: File) => void;
};

/** Asks for a file of this computer, which is read in the page and goes nowhere else. */
export function FileButton({ children, accept, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again, after it was mended.
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
