/** This year's figure and that of all years, as written. */
export type Pair = readonly [year: string, all: string];

interface Pairs {
  readonly isPart: boolean;
  readonly runs: readonly { readonly text: string }[];
}

/** So many combinations of one total with its kinds are tried at most. */
const most = 5000;

/** The two figures of each row, null where more than one way is left. `isTold`: the report says this number in its sentences. */
export function settlePairs(rows: readonly Pairs[], isTold: (value: string) => boolean): readonly (Pair | null)[] {
  const result: (Pair | null)[] = [];
  for (let at = 0; at < rows.length; ) {
    let end = at + 1;
    while (rows[end]?.isPart === true) end += 1;
    const ways = rows.slice(at, end).map(({ runs }) => waysOf(runs));
    const fitting = combinations(ways).filter(addsUp);
    const told = fitting.length > 1 ? fitting.filter(([total]) => total !== undefined && isTold(total[0])) : fitting;
    const only = told.length === 1 ? told[0] : undefined;
    result.push(...ways.map((way, index) => only?.[index] ?? alone(way)));
    at = end;
  }
  return result;

  function alone(way: readonly Pair[]): Pair | null {
    const left = way.length > 1 ? way.filter(([year]) => isTold(year)) : way;
    return left.length === 1 ? (left[0] ?? null) : null;
  }
}

function waysOf(runs: readonly { readonly text: string }[]): readonly Pair[] {
  const [one, two, ...more] = runs.map(({ text }) => text);
  if (one === undefined || more.length > 0) return [];
  if (two !== undefined) return [[one, two]];
  return Array.from(
    { length: one.length - 1 },
    (_, index): Pair => [one.slice(0, index + 1), one.slice(index + 1)],
  ).filter(([year, all]) => !/^0\d/.test(year) && !/^0\d/.test(all) && Number(year) <= Number(all));
}

function combinations(ways: readonly (readonly Pair[])[]): readonly (readonly Pair[])[] {
  if (ways.reduce((product, { length }) => product * length, 1) > most) return [];
  return ways.reduce<readonly (readonly Pair[])[]>(
    (all, way) => all.flatMap((before) => way.map((pair) => [...before, pair])),
    [[]],
  );
}

// A total of its kinds, if it has any.
const addsUp = ([total, ...parts]: readonly Pair[]): boolean =>
  total === undefined ||
  parts.length === 0 ||
  [0, 1].every((at) => parts.reduce((sum, pair) => sum + Number(pair[at]), 0) === Number(total[at]));
