import { useState } from 'react';
import type { BriefingLine } from '../../../shared/contract/index.ts';
import { Panel, Tabs } from '../../ui/index.ts';
import { PrintedBriefing } from './printed-briefing.tsx';
import { sevenMinuteSources } from './seven-minute-sources.ts';

/** Both briefings that are made of these lines, each as it will print. */
export function BriefingPreview({ lines }: { lines: readonly BriefingLine[] }) {
  const [selected, setSelected] = useState('briefing');
  return (
    <Panel title="As it will print" className="briefing-preview">
      <Tabs
        label="Which briefing"
        selected={selected}
        onSelect={setSelected}
        tabs={[
          {
            id: 'briefing',
            label: 'Practitioner briefing',
            content: <PrintedBriefing document="briefing" label="Text of the briefing" />,
          },
          {
            id: 'seven-minute',
            label: 'Seven-minute briefing',
            content: (
              <PrintedBriefing
                document="seven-minute"
                label="Text of the seven-minute briefing"
                sources={sevenMinuteSources(lines)}
              />
            ),
          },
        ]}
      />
    </Panel>
  );
}
