import type { Range } from '../extraction.ts';
import { lastUpTo } from './last-up-to.ts';
import { toSimplified } from './traditional.ts';

/** A text made regular for reading. `at(i)` is the place of its i-th character in the original, `at(length)` its end. */
export interface Folded {
  readonly text: string;
  readonly at: (place: number) => number;
}

const spaces = '\u3000\u00a0\u2000-\u200a';
const unseen = '\u00ad\u200b-\u200f\ufeff\u2060';
// Bracketed romanisation that some copies carry after a word: 信息(xìn xī).
const romanised = "[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü'’ ]{1,30}[)）]";
const leftOut = new RegExp(`[${unseen}]|\\r(?=\\n)|${romanised}`, 'g');
const behindWord = new RegExp(`(?<=[\\d０-９\u4e00-\u9fff][ \\t${spaces}${unseen}]*)`, 'y');
const blanks = new RegExp(`[ \\t${spaces}${unseen}]*`, 'y');

// Every character by its code, as it is to be read.
const regular = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (let code = 0xff01; code <= 0xff5e; code += 1) regular[code] = code - 0xfee0;
for (const space of `\t\u3000\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a`)
  read(space, ' ');
for (const [traditional, simplified] of toSimplified) read(traditional, simplified);
read('\r', '\n');
read('\u2502', '|');
read('\ufe6a', '%');

function read(char: string, as: string): void {
  regular[char.charCodeAt(0)] = as.charCodeAt(0);
}

/** Half-width, simplified, one kind of space, no romanisation; line ends stay. */
export function fold(source: string): Folded {
  let text = '';
  // Most characters stay as they are: what lies between two changes is copied in one piece.
  let run = 0;
  for (let place = 0; place < source.length; place += 1) {
    const code = source.charCodeAt(place);
    const folded = regular[code];
    if (folded === undefined || folded === code) continue;
    text += source.slice(run, place) + String.fromCharCode(folded);
    run = place + 1;
  }
  const { text: kept, at } = without(text + source.slice(run), leftOutOf(source));
  return { text: withoutPageNumbers(inOurWords(kept)), at };
}

// Between the lines of a page and of the next one stands its number, which counts nothing: - 2 -, 第2页 共8页.
const withoutPageNumbers = (text: string): string =>
  text.replace(/^[ \t]*(?:[-—–·]+ ?\d{1,3} ?[-—–·]+|第 ?\d{1,3} ?页(?:[ ,/]*共 ?\d{1,3} ?页)?)[ \t]*$/gm, (line) =>
    ' '.repeat(line.length),
  );

// Converters change words as well as characters; each as long as ours: 規範性檔案, 入口網站.
const inOurWords = (text: string): string =>
  text
    .replace(/档案(?<=(?:规范性|政策|公文|制发的?|印发的?)档案)(?![馆局室])/g, '文件')
    .replace(/入口网站(?<=(?:政府|通过|在|局|委)入口网站)/g, '门户网站')
    // 专（兼）职 are both: what stands in these brackets is no remark.
    .replaceAll('专(兼)职', '  专兼职');

/** A text without `ranges`, which are in the order of their starts. */
export function without(text: string, ranges: readonly Range[]): Folded {
  // Where each piece that stays starts in what is left, and its place in the text.
  const pieces = [{ from: 0, place: 0 }];
  let left = '';
  let end = 0;
  for (const { from, to } of ranges) {
    if (to <= from || to <= end) continue;
    left += text.slice(end, Math.max(from, end));
    end = to;
    pieces.push({ from: left.length, place: end });
  }
  left += text.slice(end);
  pieces.push({ from: left.length, place: text.length });
  return {
    text: left,
    at: (place) => {
      const piece = pieces[lastUpTo(pieces, place)];
      return piece === undefined ? 0 : piece.place + place - piece.from;
    },
  };
}

/** A folded text without `ranges` of it. */
export function thin(folded: Folded, ranges: readonly Range[]): Folded {
  const { text, at } = without(folded.text, ranges);
  return { text, at: (place) => folded.at(at(place)) };
}

/** The place in the original of `[from, to)`: from the first character to just behind the last one. */
export function original(folded: Folded, from: number, to: number): Range {
  const start = folded.at(from);
  return { from: start, to: to > from ? folded.at(to - 1) + 1 : start };
}

function leftOutOf(source: string): readonly Range[] {
  const ranges: Range[] = [];
  // Where another note of the same word would start.
  let next = -1;
  for (const { index: from, 0: all } of source.matchAll(leftOut)) {
    const to = from + all.length;
    behindWord.lastIndex = from;
    if (all.length > 1 && from !== next && !behindWord.test(source)) continue;
    ranges.push({ from, to });
    if (all.length === 1) continue;
    blanks.lastIndex = to;
    blanks.test(source);
    next = blanks.lastIndex;
  }
  return ranges;
}
