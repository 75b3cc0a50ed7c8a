import type { Row } from '../../../shared/model/index.ts';
import { useCommand, useCommandQuery } from '../../host/index.ts';
import { Chip, ComboBox, Panel } from '../../ui/index.ts';

type ThemesOfFindingProps = {
  finding: Row<'learning'>;
  links: readonly Row<'learningThemes'>[];
  isReadOnly: boolean;
};

/** The themes a finding draws on, as chips; a field adds one of those that are left. */
export function ThemesOfFinding({ finding, links, isReadOnly }: ThemesOfFindingProps) {
  const themes = useCommandQuery('themes.list', {}).data ?? [];
  const add = useCommand('learningThemes.add');
  const remove = useCommand('learningThemes.remove');
  const own = links.filter((link) => link.learningId === finding.id);
  const left = themes.filter((theme) => !theme.isRetired && !own.some((link) => link.themeId === theme.id));
  const labelOf = (id: number) => themes.find((theme) => theme.id === id)?.label ?? '';
  return (
    <Panel title="Themes" level={3}>
      {own.length > 0 ? (
        <ul className="chip-list">
          {own.map((link) => (
            <li key={link.id}>
              <Chip
                onRemove={isReadOnly ? undefined : () => void remove.run({ ids: [link.id] })}
                removeLabel={`Remove ${labelOf(link.themeId)}`}
              >
                {labelOf(link.themeId)}
              </Chip>
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">No theme yet.</p>
      )}
      {!isReadOnly && (
        <ComboBox
          // A fresh field for each addition: the last choice does not stay in it.
          key={`${finding.id} ${own.map((link) => link.themeId).join(' ')}`}
          label="Add a theme"
          options={left.map((theme) => ({ id: String(theme.id), label: theme.label }))}
          onChange={(id) => {
            if (id !== null) void add.run({ learningId: finding.id, themeId: Number(id) });
          }}
        />
      )}
    </Panel>
  );
}
