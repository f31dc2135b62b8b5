/**
 * q-values of Benjamini and Hochberg for the smallest of `tested` probabilities, in the order given: the share of false alarms among
 * everything called out at this level. Those not given count as 1, which is on the careful side. `tested` leaves out what
 * could never have come out small (Gilbert 2005): a total of two cannot be extreme.
 */
export function falseDiscovery(smallest: readonly number[], tested: number): readonly number[] {
  const order = smallest
    .map((_, index) => index)
    .toSorted((one, other) => (smallest[one] ?? 1) - (smallest[other] ?? 1));
  const q = smallest.map(() => 1);
  let least = 1;
  for (let rank = order.length; rank > 0; rank -= 1) {
    const index = order[rank - 1] ?? 0;
    least = Math.min(least, ((smallest[index] ?? 1) * Math.max(tested, order.length)) / rank);
    q[index] = least;
  }
  return q;
}
