import type { Range } from '../extraction.ts';
import { type Folded, thin } from './fold.ts';

/**
 * The text of sentences: tables taken out, no spaces but where they keep two numbers or a heading and its text apart, and
 * lines that were only wrapped joined again. Line ends that remain end a paragraph.
 */
export function toProse(folded: Folded, tables: readonly Range[]): Folded {
  const { text } = folded;
  const left = [...tables, ...wraps(text), ...[...text.matchAll(/ +/g)].flatMap((run) => spare(text, run))];
  return thin(
    folded,
    left.toSorted((a, b) => a.from - b.from),
  );
}

const heading = '(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\))';
// Pages that lost their line ends: 二、主动公开情况 2016年……等形式 2、通过报纸……; and 机构领导 1 0.31% of a table without lines.
const telling = new RegExp(
  ` (?:(?<=(?:^|[\\n。; ])${heading}[^ \\n,。;:]{1,40}(?:情况|概述|概况|措施|事项|问题|内容|形式|数量|途径|类别|渠道|方式) ) *(?=[\\u4e00-\\u9fff\\d(])|(?<=[\\u4e00-\\u9fff\\d)] ) *(?=${heading}[\\u4e00-\\u9fff])|(?<=[\\u4e00-\\u9fff)] ) *(?=\\d{1,2}[、.][\\u4e00-\\u9fff])|(?<=[\\u4e00-\\u9fff] \\d{1,6} )(?=\\d{1,3}\\.\\d{1,2}%(?:\\n|$)))`,
  'y',
);

// The spaces of a run that go: all but the first between two numbers, all but the last where it tells something.
function spare(text: string, { index: from, 0: { length } }: RegExpExecArray): readonly Range[] {
  const to = from + length;
  const parts = length > 1 && length < 12 && /\d/.test(text.charAt(from - 1)) && /\d/.test(text.charAt(to));
  telling.lastIndex = from;
  return [{ from: parts ? from + 1 : from, to: telling.test(text) ? to - 1 : to }];
}

// A local table with one cell a line: label, measure, figure.
const cells =
  / {0,9}\n(?<=[\u4e00-\u9fff)] {0,9}\n)[ \n]{0,9}(?:条|件|次|人次|人|个|篇|元|万元) {0,9}\n[ \n]{0,9}(?=\d)/g;

// A sentence torn at its figures: 公开信息 / 52 / 条,其中……
const measured = ' {0,9}\\n? {0,9}(?:%|[条件个人名份篇次项期](?![\\n|]))';
const torn = new RegExp(
  `\\n(?:(?= {0,9}[,。;、])|(?<=[了达为共计约近的有到已信息]\\n)(?=\\d[\\d.,]{0,9}${measured})|(?<=\\d\\n)(?= {0,9}(?:%|[条件个人名份篇次项期]) {0,9}[,。;、]))`,
  'g',
);

// A line is only wrapped when it is long, ends inside a sentence, and the next one starts at once with a word of it.
function wraps(text: string): readonly Range[] {
  const found: Range[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    const line = text.slice(start, end);
    if (
      line.length >= 24 &&
      line.replaceAll(' ', '').length >= 24 &&
      /[\u4e00-\u9fff\d,、]$/.test(line) &&
      startsInside(text.slice(end + 1, end + 9))
    ) {
      found.push({ from: end, to: end + 1 });
    }
    start = end + 1;
  }
  for (const pattern of [torn, cells])
    for (const { index: from, 0: all } of text.matchAll(pattern))
      for (const { index, 0: gap } of all.matchAll(/[ \n]+/g))
        found.push({ from: from + index, to: from + index + gap.length });
  return found;
}

const startsInside = (next: string): boolean =>
  /^[\u4e00-\u9fff\d%,。;、]/.test(next) &&
  !/^(?:[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[.、]|附[件:]|第[一二三四五六七八九十]+[、章部])/.test(next);
