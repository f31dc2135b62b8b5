import { toSimplified } from './traditional.ts';

/** A text made regular for reading. `at[i]` is the place of its i-th character in the original; `at[length]` the end. */
export interface Folded {
  readonly text: string;
  readonly at: ArrayLike<number>;
}

// Bracketed romanisation that some copies carry after a word: 信息(xìn xī).
const romanised = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü'’ ]{1,30}[)）]/y;
const afterWord = /[\d\u4e00-\u9fff]/;
const dropped = /[\u00ad\u200b-\u200f\ufeff\u2060]/;

/** Half-width, simplified, one kind of space, no romanisation; line ends stay. */
export function fold(source: string): Folded {
  let text = '';
  const at = new Int32Array(source.length + 1);
  let length = 0;
  let word = '';
  // Most characters stay as they are: what lies between two changes is copied in one piece.
  let run = 0;
  for (let place = 0; place < source.length; place += 1) {
    const char = source.charAt(place);
    const isWord = isWordCode(source.charCodeAt(place));
    if (!isWord) {
      const noteEnd = isDropped(source, place) ? place + 1 : endOfNote(source, place, word);
      if (noteEnd > place) {
        text += source.slice(run, place);
        run = noteEnd;
        place = noteEnd - 1;
        continue;
      }
    }
    const folded = isWord ? (toSimplified.get(char) ?? char) : foldChar(char);
    at[length] = place;
    length += 1;
    if (folded !== char) {
      text += source.slice(run, place) + folded;
      run = place + 1;
    }
    if (folded !== ' ') word = folded;
  }
  at[length] = source.length;
  return { text: withoutPageNumbers(inOurWords(text + source.slice(run))), at: at.subarray(0, length + 1) };
}

// Between the lines of a page and of the next one stands its number, which counts nothing: - 2 -, 第2页 共8页.
const withoutPageNumbers = (text: string): string =>
  text.replace(/^[ \t]*(?:[-—–·]+ ?\d{1,3} ?[-—–·]+|第 ?\d{1,3} ?页(?:[ ,/]*共 ?\d{1,3} ?页)?)[ \t]*$/gm, (line) =>
    ' '.repeat(line.length),
  );

// Converters change words as well as characters; each as long as ours: 規範性檔案, 入口網站.
const inOurWords = (text: string): string =>
  text
    .replace(/(?<=规范性|政策|公文|制发的?|印发的?)档案(?![馆局室])/g, '文件')
    .replace(/(?<=政府|通过|在|局|委)入口网站/g, '门户网站')
    // 专（兼）职 are both: what stands in these brackets is no remark.
    .replaceAll('专(兼)职', '  专兼职');

/** A folded text without the characters for which `keep` is false. */
export function thin(folded: Folded, keep: (place: number) => boolean): Folded {
  const whole = folded.text;
  let text = '';
  const at = new Int32Array(whole.length + 1);
  let length = 0;
  let run = 0;
  for (let place = 0; place < whole.length; place += 1) {
    if (keep(place)) {
      at[length] = folded.at[place] ?? 0;
      length += 1;
      continue;
    }
    text += whole.slice(run, place);
    run = place + 1;
  }
  at[length] = folded.at[whole.length] ?? 0;
  return { text: text + whole.slice(run), at: at.subarray(0, length + 1) };
}

/** The place in the original of `[from, to)`: from the first character to just behind the last one. */
export function original(folded: Folded, from: number, to: number): { readonly from: number; readonly to: number } {
  const start = folded.at[from] ?? 0;
  return { from: start, to: to > from ? (folded.at[to - 1] ?? start) + 1 : start };
}

const isDropped = (source: string, place: number): boolean =>
  dropped.test(source.charAt(place)) || (source.charAt(place) === '\r' && source.charAt(place + 1) === '\n');

const isWordCode = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

function endOfNote(source: string, place: number, before: string): number {
  if (!afterWord.test(before)) return place;
  romanised.lastIndex = place;
  return romanised.test(source) ? romanised.lastIndex : place;
}

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code < 0x80) return char === '\t' ? ' ' : char === '\r' ? '\n' : char;
  if (code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  if (code === 0x2502) return '|';
  if (code === 0xfe6a) return '%';
  return toSimplified.get(char) ?? char;
}
