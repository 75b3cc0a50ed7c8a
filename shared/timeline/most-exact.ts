/** How exactly an event is dated; days are null where it is not dated at all. */
type Dated = {
  readonly first: number | null;
  readonly last: number | null;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  /** Marked as doubtful or approximate. */
  readonly isUncertain: boolean;
};

/** The account with the shortest span; of equal ones the first. An open side is less exact than any span, no date least. */
export function mostExact<Account extends Dated>(accounts: readonly Account[]): Account | undefined {
  let best: Account | undefined;
  for (const account of accounts) if (best === undefined || lengthOf(account) < lengthOf(best)) best = account;
  return best;
}

function lengthOf({ first, last, isOpenStart, isOpenEnd, isUncertain }: Dated): number {
  if (first === null || last === null) return Number.POSITIVE_INFINITY;
  if (isOpenStart || isOpenEnd) return Number.MAX_VALUE;
  return last - first + (isUncertain ? 0.5 : 0);
}
