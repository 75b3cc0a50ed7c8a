import './house-style.css';
import { useState } from 'react';
import { readHouseStyle, writeHouseStyle } from '../../../../shared/model/house-style.ts';
import { useCommand, useCommandQuery } from '../../../host/index.ts';
import { Button, Panel } from '../../../ui/index.ts';
import { FileButton } from './file-button.tsx';
import { Logo } from './logo.tsx';
import { Look } from './look.tsx';
import { saveText, styleFileName } from './save-text.ts';
import { StandingTexts } from './standing-texts.tsx';

/** How all documents of the case look and what they say by standing agreement; shared between cases as a small file. */
export function HouseStyle() {
  const { data: style } = useCommandQuery('houseStyle.get', {});
  const choose = useCommand('houseStyle.choose');
  const [problem, setProblem] = useState<string>();
  if (!style) return null;

  const open = async (file: File) => {
    const read = readHouseStyle(await file.text());
    setProblem('problem' in read ? `“${file.name}” was not opened. ${read.problem}` : undefined);
    if ('style' in read) await choose.run({ style: read.style });
  };

  return (
    <div className="stack" data-gap="wide">
      <Panel
        title="House style"
        actions={
          <>
            <FileButton accept=".json,application/json" onChoose={(file) => void open(file)}>
              Open a style file…
            </FileButton>
            <Button onPress={() => saveText(writeHouseStyle(style), styleFileName(style.name))}>
              Save as a style file
            </Button>
          </>
        }
      >
        <p>
          Every document of this case follows it. A style file holds nothing of the case: keep one for the partnership
          and open it in each review.
        </p>
        {problem !== undefined && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
        <Look style={style} />
      </Panel>
      <Logo logo={style.logo} />
      <StandingTexts style={style} />
    </div>
  );
}
