import type { Draw } from './draw.ts';

/** A number as somebody might have written it; in cells, over lines, in signs of full width. */
export type Way = (number: string, draw: Draw) => string;

const widened: Way = (number) => number.replace(/[0-9X]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const every =
  (size: number, gap: string): Way =>
  (number) =>
    number.replace(new RegExp(`(.{${size}})(?=.)`, 'g'), `$1${gap}`);
const cutAnywhere =
  (gap: string): Way =>
  (number, { whole }) => {
    const place = whole(3, number.length - 3);
    return `${number.slice(0, place)}${gap}${number.slice(place)}`;
  };
const cut =
  (gap: string, ...places: number[]): Way =>
  (number) =>
    [0, ...places].map((place, index) => number.slice(place, places[index])).join(gap);

const common: readonly [Way, ...Way[]] = [
  (number) => number,
  (number) => number,
  widened,
  every(1, '\u200b'),
  cutAnywhere('\u00ad'),
  cutAnywhere('\n'),
  cutAnywhere('\r\n'),
  every(1, ' '),
  every(1, '\t'),
  (number, draw) => widened(cutAnywhere('\n')(number, draw), draw),
];

export const identityWays: readonly [Way, ...Way[]] = [
  ...common,
  (number) => number.toLowerCase(),
  cut(' ', 6, 14),
  cut('-', 6, 14),
  cut('\t', 6, 14),
  cutAnywhere('\t'),
  every(4, ' '),
  every(4, '\u3000'),
];

export const phoneWays: readonly [Way, ...Way[]] = [
  ...common,
  cut(' ', 3, 7),
  cut('-', 3, 7),
  cut('.', 3, 7),
  cut('\t', 3, 7),
  cut('\t', 3),
  cut('\t', 7),
  (number) => `+86 ${number}`,
  (number) => `86-${number}`,
  (number, draw) => `+86 ${cut(' ', 3, 7)(number, draw)}`,
];

export const cardWays: readonly [Way, ...Way[]] = [...common, every(4, ' '), every(4, '-'), every(4, '\t')];
