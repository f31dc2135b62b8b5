/** Coefficients of Stirling's series, B₂ₙ / (2n (2n−1)). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360] as const;
const halfLogTwoPi = 0.918_938_533_204_672_7;

// From here on six terms of the series are exact to the last digit of a double.
const least = 15;

/** ln Γ(x) for x > 0; relative error about 1e-15. */
export function logGamma(x: number): number {
  let product = 1;
  let shifted = x;
  while (shifted < least) {
    product *= shifted;
    shifted += 1;
  }
  const inverse = 1 / (shifted * shifted);
  const series = stirling.reduceRight((sum, coefficient) => sum * inverse + coefficient, 0) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLogTwoPi + series - Math.log(product);
}
