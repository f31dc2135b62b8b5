import { type Folded, without } from '../text/fold.ts';

/**
 * Table text as one run of characters without gaps, so that a label broken over lines or cells is found as one word. Marks
 * that part words (、 or ，) are printed now so, now otherwise, and are left out as well. `at(i)` is the i-th character's
 * place in the folded text.
 */
export type Stream = Folded;

const gaps = /[\s|"'“”‘’*、,]+/g;

/** The text of a stream without its places: enough to ask what is in it. */
export const streamText = (text: string): string => dotted(text).replace(gaps, '');

export function toStream(printed: string): Stream {
  const text = dotted(printed);
  return without(
    text,
    Array.from(text.matchAll(gaps), ({ index: from, 0: { length } }) => ({ from, to: from + length })),
  );
}

// 1、 numbers a row as 1. does.
const dotted = (text: string): string => text.replace(/、(?<=(?:^|[\s|])\d{1,2}、)(?=[ ]?[\u4e00-\u9fff])/gm, '.');

/** A printed label as it looks in a stream. */
export const streamed = (label: string): string =>
  label
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll('：', ':')
    .replaceAll('，', ',')
    .replace(/[\s“”]/g, '');

/** A label without the marks that a stream leaves out. */
export const unmarked = (label: string): string => label.replace(/[、,]/g, '');
