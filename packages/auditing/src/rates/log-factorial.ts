const known: number[] = [0];

/** ln n!, by adding logarithms once: exact to the last digits of a double for every population that is ever sampled. */
export function logFactorial(n: number): number {
  for (let next = known.length; next <= n; next += 1) known.push((known[next - 1] ?? 0) + Math.log(next));
  return known[n] ?? 0;
}

/** ln of the number of ways to choose `k` of `n`; no way at all is −∞. */
export const logChoose = (n: number, k: number): number =>
  k < 0 || k > n ? Number.NEGATIVE_INFINITY : logFactorial(n) - logFactorial(k) - logFactorial(n - k);
