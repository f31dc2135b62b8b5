import { luhnSum } from '../bank-card.ts';
import { creditCheckSign } from '../credit-code.ts';
import { identityCheckDigit } from '../identity-number.ts';
import type { Draw } from './draw.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** A made-up identity number: the county does not exist. */
export function madeIdentity({ one, whole }: Draw): string {
  const region = `${one(['11', '23', '33', '37', '44', '51', '65', '81'])}${two(whole(1, 20))}${whole(91, 99)}`;
  const digits = `${region}${whole(1930, 2023)}${two(whole(1, 12))}${two(whole(1, 28))}${two(whole(0, 99))}${whole(0, 9)}`;
  return digits + identityCheckDigit(digits);
}

export const madeOldIdentity = (draw: Draw): string => {
  const whole = madeIdentity(draw);
  return whole.slice(0, 6) + whole.slice(8, 17);
};

export const madePhone = ({ one, whole, digits }: Draw): string =>
  one(['13', '15', '17', '18', '19']) + whole(0, 9) + digits(8);

export function madeCard({ one, digits }: Draw): string {
  const start = one(['622848', '621700', '625956', '436742', '955880']);
  const body = start + digits((start.startsWith('4') ? 15 : start.startsWith('9') ? 18 : one([15, 18])) - start.length);
  return `${body}${(10 - (luhnSum(`${body}0`) % 10)) % 10}`;
}

export function madeCreditCode({ one, whole, digits }: Draw): string {
  const start = `${one(['11', '12', '52', '91', '92', '93'])}${one(['330206', '220282', '990101', '150204'])}`;
  const tail = one([
    () => `MA${one(['2', '3', 'J'])}C${digits(5)}`,
    () => `MB${digits(7)}`,
    () => digits(8) + whole(0, 9),
  ])();
  return start + tail + creditCheckSign(start + tail);
}
