const lossKinds = [
  'picture',
  'comment',
  'deletion',
  'hidden',
  'footnote',
  'highlight',
  'struckThrough',
  'raised',
  'mergedCells',
  'nestedTable',
  'deadLink',
] as const;

export type LossKind = (typeof lossKinds)[number];

/** Counts what pasted text had that our documents can't hold, so that the person is told. */
export type Losses = { readonly add: (kind: LossKind, count?: number) => void; readonly words: () => string[] };

export function createLosses(): Losses {
  const counts = new Map<LossKind, number>();
  return {
    add: (kind, count = 1) => {
      counts.set(kind, (counts.get(kind) ?? 0) + count);
    },
    words: () =>
      lossKinds.flatMap((kind) => {
        const count = counts.get(kind) ?? 0;
        return count > 0 ? [sentences[kind](count)] : [];
      }),
  };
}

const sentences: Readonly<Record<LossKind, (count: number) => string>> = {
  picture: (count) =>
    `${several(count, 'picture was', 'pictures were')} left out (copy a picture by itself, or choose its file, to put it in)`,
  comment: (count) => `${several(count, 'comment was', 'comments were')} left out`,
  deletion: (count) => `${several(count, 'tracked deletion was', 'tracked deletions were')} left out`,
  hidden: (count) => `${several(count, 'piece of hidden text was', 'pieces of hidden text were')} left out`,
  footnote: (count) => `${several(count, 'footnote', 'footnotes')} became text`,
  highlight: () => 'highlighting was taken off',
  struckThrough: () => 'struck-through words are plain now',
  raised: () => 'raised or lowered letters are plain now',
  mergedCells: (count) => `${several(count, 'merged cell was', 'merged cells were')} split`,
  nestedTable: (count) => `${several(count, 'table inside a table', 'tables inside a table')} became text`,
  deadLink: (count) => `${several(count, 'link', 'links')} without a web address became text`,
};

function several(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
