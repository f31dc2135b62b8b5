/** Places of the `most` largest values, the largest first; of equal ones the earlier. */
export function largestOf(values: ArrayLike<number>, most: number): readonly number[] {
  const places: number[] = [];
  const valueAt = (rank: number): number => values[places[rank] ?? -1] ?? Number.NEGATIVE_INFINITY;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? Number.NEGATIVE_INFINITY;
    let rank = places.length;
    if (rank >= most && value <= valueAt(rank - 1)) continue;
    while (rank > 0 && valueAt(rank - 1) < value) rank -= 1;
    places.splice(rank, 0, place);
    if (places.length > most) places.pop();
  }
  return places;
}
