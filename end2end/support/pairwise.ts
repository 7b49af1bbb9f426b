/** A choice for every factor. */
export type Row<F extends Record<string, readonly string[]>> = { [K in keyof F]: F[K][number] };

/** Every combination of the factors' values. */
export function everything<F extends Record<string, readonly string[]>>(factors: F): Row<F>[] {
  let rows: Record<string, string>[] = [{}];
  for (const [name, values] of Object.entries(factors)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value })));
  }
  return rows as Row<F>[];
}

/**
 * Few rows in which every two values of different factors meet at least once. Greedy and without chance: of
 * all combinations the one with the most new pairs is taken, of equals the one whose pairs were seen least,
 * until no pair is new.
 */
export function pairwise<F extends Record<string, readonly string[]>>(factors: F): Row<F>[] {
  const all = everything(factors);
  const open = new Set(all.flatMap((row) => pairs(row)));
  const seen = new Map<string, number>();
  const rows: Row<F>[] = [];
  while (open.size > 0) {
    let best: Row<F> | undefined;
    let most = 0;
    let least = 0;
    for (const row of all) {
      const fresh = pairs(row).filter((pair) => open.has(pair)).length;
      const stale = pairs(row).reduce((sum, pair) => sum + (seen.get(pair) ?? 0), 0);
      if (fresh > most || (fresh === most && fresh > 0 && stale < least)) [best, most, least] = [row, fresh, stale];
    }
    if (!best) break;
    for (const pair of pairs(best)) {
      open.delete(pair);
      seen.set(pair, (seen.get(pair) ?? 0) + 1);
    }
    rows.push(best);
  }
  return rows;
}

function pairs(row: Record<string, string>): string[] {
  const choices = Object.entries(row).map(([name, value]) => `${name}=${value}`);
  return choices.flatMap((one, at) => choices.slice(at + 1).map((other) => `${one} ${other}`));
}
