type Section = { readonly id: number; readonly parentId: number | null; readonly isHidden: boolean };

/** The sections that print: not those that are hidden, nor those below a hidden one. */
export function printedSections<S extends Section>(sections: readonly S[]): S[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const prints = (section: S, above: ReadonlySet<number>): boolean => {
    const parent = section.parentId === null ? undefined : byId.get(section.parentId);
    if (section.isHidden || above.has(section.id)) return false;
    return parent === undefined || prints(parent, new Set([...above, section.id]));
  };
  return sections.filter((section) => prints(section, new Set()));
}
