import { Select } from '../../../ui/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { plural } from '../words.ts';
import type { AddingPlan } from './plan-adding.ts';
import type { AgencyChoice } from './read-row.ts';

export type UnknownAgenciesProps = {
  unknown: AddingPlan['unknownAgencies'];
  lists: ReferenceLists;
  onChoose: (name: string, choice: AgencyChoice) => void;
};

/** Names of agencies that the case does not have, each with what is to become of it. */
export function UnknownAgencies({ unknown, lists, onChoose }: UnknownAgenciesProps) {
  const options = [
    { id: 'add', label: 'Add this agency' },
    { id: 'not_stated', label: 'Leave as not stated, and keep the name under Source' },
    ...lists.agencies.map(({ id, name }) => ({ id: String(id), label: `It is ${name}` })),
  ];
  return (
    <fieldset className="plain-fieldset paste-agencies">
      <legend className="label">{plural(unknown.length, 'name is', 'names are')} no agency of this case yet</legend>
      {unknown.map(({ name, rows, choice }) => (
        <Select
          key={name}
          label={`${name} (${plural(rows, 'row')})`}
          options={options}
          value={idOfChoice(choice)}
          onChange={(value) => onChoose(name, choiceOfId(value))}
        />
      ))}
    </fieldset>
  );
}

function idOfChoice(choice: AgencyChoice): string {
  return choice.do === 'use' ? String(choice.id) : choice.do;
}

function choiceOfId(value: string): AgencyChoice {
  return value === 'add' || value === 'not_stated' ? { do: value } : { do: 'use', id: Number(value) };
}
