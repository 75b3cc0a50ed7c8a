import type { Row } from '../../../../shared/model/index.ts';
import { type PickListOption, Swatch } from '../../../ui/index.ts';

/** The themes to pick from: those used lately first, then the frame in its order; retired ones are not offered. */
export function pickOptions(themes: readonly Row<'themes'>[], recent: readonly number[]): PickListOption[] {
  const offered = themes.filter((theme) => !theme.isRetired);
  const lately = recent.flatMap((id) => offered.find((theme) => theme.id === id) ?? []);
  const others = offered.filter(({ id }) => !recent.includes(id));
  return [...lately.map((theme) => optionOf(theme, 'used lately')), ...others.map((theme) => optionOf(theme, null))];
}

function optionOf({ id, label, themeGroup, colour }: Row<'themes'>, remark: string | null): PickListOption {
  const description = [themeGroup, remark].filter(Boolean).join(' · ');
  return { id: String(id), label, description: description || undefined, sign: <Swatch colour={colour} /> };
}
