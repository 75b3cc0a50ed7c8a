import { useState } from 'react';
import { type HouseStyle, houseStyleChanges } from '../../../../shared/model/house-style.ts';
import { useCommand, wordError } from '../../../host/index.ts';
import { AutosaveField, Button, Panel, TextField } from '../../../ui/index.ts';
import { FileButton } from './file-button.tsx';
import { readPicture } from './read-picture.ts';

type StyleLogo = HouseStyle['logo'];

/** The picture at the top of every document. It is not taken without words for readers who don't see it. */
export function Logo({ logo }: { logo: StyleLogo }) {
  const change = useCommand('houseStyle.change');
  const [chosen, setChosen] = useState<NonNullable<StyleLogo> | null>(null);
  const [problem, setProblem] = useState<string>();
  const shown = chosen ?? logo;

  const save = async (next: StyleLogo) => {
    try {
      await change.runOrThrow({ changes: { logo: next } });
      setChosen(null);
      setProblem(undefined);
    } catch (error) {
      setProblem(wordError(error));
    }
  };
  const choose = async (file: File) => {
    const picture = await readPicture(file, logo?.altText ?? '');
    // The words about it are asked for next; anything else that is wrong is said now, and the logo before stays.
    const read = houseStyleChanges.safeParse({ logo: { ...picture, altText: 'Not worded yet' } });
    setProblem(read.success ? undefined : (read.error.issues[0]?.message ?? 'This picture can’t be used.'));
    if (read.success) setChosen(picture);
  };

  return (
    <Panel title="Logo">
      {shown === null ? (
        <p>None yet. A PNG or JPEG picture of at most 150 kB, about 6 cm wide at the top of the first page.</p>
      ) : (
        <img
          className="style-logo"
          src={`data:${shown.mediaType};base64,${shown.base64}`}
          alt={shown.altText || 'The logo chosen'}
        />
      )}
      {chosen !== null && (
        <TextField
          label="What the logo shows"
          description="Read out to those who don’t see it"
          value={chosen.altText}
          errorMessage={problem}
          isRequired
          autoFocus
          onChange={(altText) => setChosen({ ...chosen, altText })}
        />
      )}
      {chosen === null && logo !== null && (
        <AutosaveField
          label="What the logo shows"
          description="Read out to those who don’t see it"
          value={logo.altText}
          onSave={(altText) => change.runOrThrow({ changes: { logo: { ...logo, altText } } })}
        />
      )}
      {chosen === null && problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <div className="row">
        {chosen === null ? (
          <>
            <FileButton accept="image/png,image/jpeg" onChoose={(file) => void choose(file)}>
              {logo === null ? 'Choose a logo…' : 'Choose another logo…'}
            </FileButton>
            {logo !== null && <Button onPress={() => void save(null)}>Remove the logo</Button>}
          </>
        ) : (
          <>
            <Button variant="primary" onPress={() => void save(chosen)}>
              Use this logo
            </Button>
            <Button
              onPress={() => {
                setChosen(null);
                setProblem(undefined);
              }}
            >
              Cancel
            </Button>
          </>
        )}
      </div>
    </Panel>
  );
}
