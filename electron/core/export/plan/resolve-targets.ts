import type { DocumentPlan, Run } from './plan.ts';
import { rewriteBlocks } from './rewrite-blocks.ts';

/**
 * Makes every link inside the document lead somewhere: a reference to what this document does not print becomes plain
 * words, a bookmark given twice keeps its first place, and bookmarks that nobody points at are left out.
 */
export function resolveTargets(plan: DocumentPlan): DocumentPlan {
  const wanted = new Set<string>();
  const given = new Set<string>();
  for (const part of plan.parts) {
    rewriteBlocks(part.blocks, {
      run: (run) => {
        if (run.target !== undefined) wanted.add(run.target);
        return run;
      },
      bookmark: (bookmark) => {
        given.add(bookmark);
        return bookmark;
      },
    });
  }
  const placed = new Set<string>();
  const visitor = {
    run: (run: Run): Run => {
      if (run.target === undefined || given.has(run.target)) return run;
      const { target: _missing, ...plain } = run;
      return plain;
    },
    bookmark: (bookmark: string): string | undefined => {
      if (!wanted.has(bookmark) || placed.has(bookmark)) return undefined;
      placed.add(bookmark);
      return bookmark;
    },
  };
  return { ...plan, parts: plan.parts.map((part) => ({ ...part, blocks: rewriteBlocks(part.blocks, visitor) })) };
}
