/**
 * Number of a payment card: the sum of Luhn (GB/T 15694), and a beginning and length that are given out in China: 62 of
 * UnionPay, 9558 and 9559 of older debit cards, 35, 4 and 5 of the international brands.
 */
export const isBankCard = (digits: string): boolean =>
  (/^62\d{14,17}$/.test(digits) ||
    /^955[89]\d{15}$/.test(digits) ||
    /^(4\d{3}|5[1-5]\d{2}|35(2[89]|[3-8]\d))\d{12}$/.test(digits)) &&
  luhnSum(digits) % 10 === 0;

/** Every second digit from the right counts double, its digits added. */
export function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, sign, place) => {
    const value = Number(sign) * (place % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
