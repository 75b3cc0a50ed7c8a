import { useQueryClient } from '@tanstack/react-query';
import type { RecentCase } from '../../../shared/contract/index.ts';
import { useCommand } from '../../host/index.ts';
import { Button, Checkbox, IconButton, Panel, wordMoment } from '../../ui/index.ts';
import type { ChosenCase } from './use-open-case.tsx';

export type RecentCasesProps = {
  cases: readonly RecentCase[];
  hideSubjects: boolean;
  onOpen: (chosen: ChosenCase) => void;
};

/** The cases that were open lately. Hidden subjects are not kept either; the list then shows file names. */
export function RecentCases({ cases, hideSubjects, onOpen }: RecentCasesProps) {
  const queries = useQueryClient();
  const forget = useCommand('recent.forget');
  const setHideSubjects = useCommand('recent.setHideSubjects');
  const refresh = () => queries.invalidateQueries({ queryKey: ['recent.list'] });
  return (
    <Panel title="Recent cases">
      <Checkbox
        label="Hide the subjects’ names in this list"
        description="Names that are hidden are not kept on this computer outside of the case file."
        isSelected={hideSubjects}
        onChange={async (isHidden) => {
          await setHideSubjects.run({ hideSubjects: isHidden });
          await refresh();
        }}
      />
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to VoiceOver unless it says so */}
      <ul role="list" className="recent">
        {cases.map((recent) => (
          <li key={recent.handle} className="recent-case">
            <Button
              variant="quiet"
              className="recent-open"
              isDisabled={recent.isMissing}
              onPress={() => onOpen({ handle: recent.handle, name: recent.fileName })}
            >
              <span className="recent-name">{recent.subject ?? recent.fileName}</span>
              <span className="muted small">
                {recent.isMissing ? 'Not found where it was: ' : recent.subject ? `${recent.fileName} in ` : 'In '}
                {recent.folder} · opened {wordMoment(recent.openedAt)}
              </span>
            </Button>
            <IconButton
              icon="close"
              label={`Take ${recent.subject ?? recent.fileName} off this list`}
              onPress={async () => {
                await forget.run({ handle: recent.handle });
                await refresh();
              }}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
