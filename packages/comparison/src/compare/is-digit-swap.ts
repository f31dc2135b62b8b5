/** Do two whole numbers differ by two neighbouring digits exchanged, 123 and 132? */
export function isDigitSwap(one: number, other: number): boolean {
  const [left, right] = [String(one), String(other)];
  if (left.length !== right.length || left === right) return false;
  const at = [...left].findIndex((digit, index) => digit !== right[index]);
  return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}
