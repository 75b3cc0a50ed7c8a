import type { genders } from '../model/case-tables.ts';
import type { FamilyLinkKind } from './types.ts';

/** Each kind of relation by the form of its line, so that no colour is needed to tell them apart. */
export const lineForms: Readonly<Record<FamilyLinkKind, { readonly width: number; readonly dashes?: string }>> = {
  parent: { width: 1 },
  partner: { width: 2 },
  former_partner: { width: 1 },
  sibling: { width: 1, dashes: '8 2 1.5 2' },
  grandparent: { width: 1.2, dashes: '1.5 2.5' },
  carer: { width: 1, dashes: '5 3' },
};

const lineWords = {
  partner: 'Partners',
  former_partner: 'Former partners',
  parent: 'Parent and child',
  grandparent: 'Recorded as grandparent',
  carer: 'Carer',
  sibling: 'Recorded as siblings',
} as const satisfies Record<FamilyLinkKind, string>;

export type BoxForm = 'subject' | 'female' | 'male' | 'not_stated' | 'died';
export type KeyEntry =
  | { readonly of: 'box'; readonly form: BoxForm; readonly words: string }
  | { readonly of: 'line'; readonly form: FamilyLinkKind; readonly words: string };

type Person = {
  readonly gender: (typeof genders)[number] | null;
  readonly isSubject: boolean;
  readonly isDeceased: boolean;
};

/** What the forms in a tree mean, those alone that it holds. */
export function keyOfTree(people: readonly Person[], kinds: readonly FamilyLinkKind[]): KeyEntry[] {
  const has = (isSo: (person: Person) => boolean) => people.some(isSo);
  const isGendered = has(({ gender }) => gender !== null);
  const boxes: readonly [boolean, BoxForm, string][] = [
    [has(({ isSubject }) => isSubject), 'subject', 'Subject of the review'],
    [has(({ gender }) => gender === 'female'), 'female', 'Female'],
    [has(({ gender }) => gender === 'male'), 'male', 'Male'],
    [isGendered && has(({ gender }) => gender === null), 'not_stated', 'Gender not stated'],
    [has(({ isDeceased }) => isDeceased), 'died', 'Has died'],
  ];
  return [
    ...boxes.filter(([isThere]) => isThere).map(([, form, words]): KeyEntry => ({ of: 'box', form, words })),
    ...(Object.keys(lineWords) as FamilyLinkKind[])
      .filter((form) => kinds.includes(form))
      .map((form): KeyEntry => ({ of: 'line', form, words: lineWords[form] })),
  ];
}
