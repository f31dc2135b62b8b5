import { evidenceAt, type Reading } from '../reading.ts';
import { type Check, type Failure, judged } from '../rule.ts';
import { isInside } from '../text.ts';

/** How an item is numbered. Each style counts anew inside an item of the styles before it. */
const styles = [
  { name: 'chapter', words: /^([一二三四五六七八九十]{1,3})、/, print: (n: number) => `${han(n)}、` },
  { name: 'part', words: /^\(([一二三四五六七八九十]{1,3})\)/, print: (n: number) => `(${han(n)})` },
  { name: 'item', words: /^(\d{1,2})(?:、|\.(?!\d))/, print: (n: number) => `${n}.` },
  { name: 'point', words: /^\((\d{1,2})\)/, print: (n: number) => `(${n})` },
] as const;

export type NumberStyle = (typeof styles)[number]['name'] | 'spoken';

/** One numbered item of the text. */
export interface Numbered {
  readonly style: NumberStyle;
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** Items that begin a line, and 一是, 二是 inside one. */
export function numberedItems({ plain, paragraphs }: Pick<Reading, 'plain' | 'paragraphs'>): readonly Numbered[] {
  return paragraphs.flatMap(({ from, to }): readonly Numbered[] => {
    const line = plain.slice(from, to);
    if (line.includes('|')) return [];
    const head = styles.flatMap(({ name, words }): readonly Numbered[] => {
      const match = words.exec(line);
      return match === null ? [] : [{ style: name, number: value(match[1]), from, to: from + match[0].length }];
    });
    const inside = [...line.matchAll(/(?<=^|[。;:,、!)])([一二三四五六七八九十])是(?!否|因|\1)/g)].map(
      (match): Numbered => ({
        style: 'spoken',
        number: value(match[1]),
        from: from + match.index,
        to: from + match.index + match[0].length,
      }),
    );
    return [...head, ...inside];
  });
}

/** R31: numbers run on, without gaps and without one twice. */
export const checkNumbering: Check = (reading) => {
  const items = numberedItems(reading);
  const failures: Failure[] = [];
  const last = new Map<NumberStyle, number>();
  let before: Numbered | undefined;
  for (const item of items) {
    const expected = (last.get(item.style) ?? 0) + 1;
    if (!runsOn(item, expected, before) && failures.length < 5) {
      failures.push({
        kind: 'numbering',
        facts: { expected: print(item.style, expected), found: print(item.style, item.number) },
        evidence: [evidenceAt(reading, { from: item.from, to: Math.min(item.to + 12, endOfLine(reading, item.from)) })],
      });
    }
    last.set(item.style, item.number);
    for (const inner of innerStyles(item.style)) last.delete(inner);
    before = item;
  }
  return judged(failures, items.length, 'numbering');
};

/** A list may start again at one, but for the chapters; the same number twice in a row is a slip. */
function runsOn({ style, number }: Numbered, expected: number, before: Numbered | undefined): boolean {
  if (number === expected) return true;
  if (number !== 1) return false;
  const twice = before?.style === style && before.number === 1;
  return style !== 'chapter' && !twice;
}

const order: readonly NumberStyle[] = ['chapter', 'part', 'item', 'point', 'spoken'];
const innerStyles = (style: NumberStyle): readonly NumberStyle[] => order.slice(order.indexOf(style) + 1);

const endOfLine = ({ paragraphs }: Reading, from: number): number =>
  Number(paragraphs.find((line) => isInside(line, from))?.to);

const print = (style: NumberStyle, number: number): string =>
  styles.find(({ name }) => name === style)?.print(number) ?? `${han(number)}是`;

const digits = '一二三四五六七八九';

export function han(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = digits.charAt((number % 10) - 1);
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : digits.charAt(tens - 1)}十${number % 10 === 0 ? '' : ones}`;
}

const numerals: readonly (string | undefined)[] = Array.from({ length: 99 }, (_, place) => han(place + 1));

/** 十二 as 12, 7 as 7. */
const value = (text: string | undefined): number => Number(text) || numerals.indexOf(text) + 1;
