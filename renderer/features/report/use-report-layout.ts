import { z } from 'zod';
import { useViewSetting } from '../../host/index.ts';

const layoutSchema = z
  .object({
    isGuidanceShown: z.boolean().catch(true),
    /** Codes of expected sections that this report does without. */
    notWanted: z.array(z.string().max(100)).max(200).catch([]),
  })
  .catch({ isGuidanceShown: true, notWanted: [] });

export type ReportLayout = z.infer<typeof layoutSchema>;

/** How the Report screen is laid out in this case; undefined until it is known. */
export function useReportLayout(): readonly [ReportLayout | undefined, (changes: Partial<ReportLayout>) => void] {
  const [value, set] = useViewSetting('report-layout');
  const layout = value === undefined ? undefined : layoutSchema.parse(value);
  return [layout, (changes) => layout && set({ ...layout, ...changes })];
}
