import { isNameTaken } from '../../host/index.ts';

/** The view that has this name already, but for the one that is being renamed. */
export function viewNamed<V extends { readonly id: number; readonly name: string }>(
  views: readonly V[],
  name: string,
  ownId?: number,
): V | undefined {
  return views.find((view) => view.id !== ownId && isNameTaken(name, [view.name]));
}
