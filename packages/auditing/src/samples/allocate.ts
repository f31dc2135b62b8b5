/**
 * How many to draw from each stratum: in proportion to its size by the largest remainder, at least one of each and never
 * more than it has. In whole numbers throughout. `size` is at least the number of strata and at most their sum.
 */
export function allocate(strata: readonly number[], size: number): number[] {
  const population = strata.reduce((sum, each) => sum + each, 0);
  const parts = strata.map((stratum) => Math.max(1, Math.floor((size * stratum) / population)));
  // How far a stratum stands below its share, in units of 1 / population.
  const short = (index: number): number => size * (strata[index] ?? 0) - (parts[index] ?? 0) * population;
  for (let left = size - sumOf(parts); left > 0; left -= 1)
    change(
      parts,
      1,
      mostBy(strata, short, (index) => (parts[index] ?? 0) < (strata[index] ?? 0)),
    );
  for (let over = sumOf(parts) - size; over > 0; over -= 1)
    change(
      parts,
      -1,
      mostBy(
        strata,
        (index) => -short(index),
        (index) => (parts[index] ?? 0) > 1,
      ),
    );
  return parts;
}

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, each) => sum + each, 0);

function change(parts: number[], by: number, index: number): void {
  parts[index] = (parts[index] ?? 0) + by;
}

/** The first of those with the most of something. */
function mostBy(strata: readonly number[], of: (index: number) => number, may: (index: number) => boolean): number {
  const indexes = strata.map((_, index) => index).filter(may);
  return indexes.reduce((best, index) => (of(index) > of(best) ? index : best), indexes[0] ?? 0);
}
