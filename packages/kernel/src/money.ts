/**
 * Exact money: 分 as a safe integer inside, a decimal string in the form's unit outside (design D3).
 * 380 元 is 38000 分 and prints as `0.038` 万元; the two-decimal rule (R09) holds for what a person types.
 */
export type MoneyMeasure = '元' | '万元';

const fenPer = { 元: 100, 万元: 1_000_000 } as const;
const decimals = { 元: 2, 万元: 6 } as const;

/** `fen` 分 in `measure`, exact, without trailing zeros: 38000 in 万元 is `0.038`. */
export function printMoney(fen: number, measure: MoneyMeasure): string {
  const sign = fen < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(fen) / fenPer[measure]);
  const rest = String(Math.abs(fen) % fenPer[measure])
    .padStart(decimals[measure], '0')
    .replace(/0+$/, '');
  return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/**
 * 分 from a decimal text in `measure`, or null when it is not an amount that 分 can hold exactly.
 * `most` limits the decimals a person may type (2 by R09); stored amounts may have all six.
 */
export function parseMoney(text: string, measure: MoneyMeasure, most: number = decimals[measure]): number | null {
  const match = /^(\d{1,15})(?:\.(\d+))?$/.exec(text);
  if (match === null) return null;
  const rest = match[2] ?? '';
  if (rest.length > Math.min(most, decimals[measure])) return null;
  const fen = Number(match[1]) * fenPer[measure] + Number(rest.padEnd(decimals[measure], '0') || '0');
  return Number.isSafeInteger(fen) ? fen : null;
}
