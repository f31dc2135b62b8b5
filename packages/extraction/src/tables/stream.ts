import type { Folded } from '../text/fold.ts';

/**
 * Table text as one run of characters without gaps, so that a label broken over lines or cells is found as one word. Marks
 * that part words (、 or ，) are printed now so, now otherwise, and are left out as well.
 * `place[i]` is the i-th character's place in the folded text.
 */
export interface Stream {
  readonly text: string;
  readonly place: readonly number[];
}

const gap = /[\s|"'“”‘’*、,]/;

/** The text of a stream without its places: enough to ask what is in it. */
export const streamText = ({ text }: Folded): string => dotted(text).replace(/[\s|"'“”‘’*、,]+/g, '');

export function toStream(folded: Folded): Stream {
  const chars: string[] = [];
  const place: number[] = [];
  const text = dotted(folded.text);
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (gap.test(char)) continue;
    chars.push(char);
    place.push(at);
  }
  place.push(folded.text.length);
  return { text: chars.join(''), place };
}

// 1、 numbers a row as 1. does.
const dotted = (text: string): string => text.replace(/(?<=(?:^|[\s|])\d{1,2})、(?=[ ]?[\u4e00-\u9fff])/gm, '.');

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
