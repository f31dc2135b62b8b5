import type { Range } from '@gongkai/extraction';
import { scanText } from '@gongkai/registers/gate';
import { evidenceAt, proseMatches, type Reading } from '../reading.ts';
import { type Check, type Failure, judged, lacking } from '../rule.ts';

const happens =
  '(?:发生|收到|接到|接收到|产生|受理|出现|接受到|收取|发现|存在|涉及|提起|引发|被(?:申请)?复议|被(?:提起)?诉讼|进行收费|有)';

/** A sign that looks like 未 and turns the denial around. 年末 with a figure behind it is the end of the year. */
const denials: readonly RegExp[] = [
  new RegExp(`末(${happens})(?![^,。;\\n]{0,30}\\d)`, 'g'),
  new RegExp(`木(${happens})`, 'g'),
  /(?<=年度?|全年|街道|本局|我镇|我局)为(发生|收到|接到|产生|出现)/g,
  new RegExp(`(?<=年度?|全年|街道|本局|我镇|我局)术(${happens})`, 'g'),
];

/** Slips of the pen and of the keyboard that recur in reports: as written, as meant. */
export const slips: readonly (readonly [written: string, meant: string])[] = [
  ['信息公干', '信息公开'],
  ['信息公升', '信息公开'],
  ['信息工开', '信息公开'],
  ['政务公干', '政务公开'],
  ['主动公干', '主动公开'],
  ['申情公开', '申请公开'],
  ['依申情', '依申请'],
  ['依审请', '依申请'],
  ['行政复意', '行政复议'],
  ['行政复仪', '行政复议'],
  ['行政诉颂', '行政诉讼'],
  ['行政诉松', '行政诉讼'],
  ['答夏', '答复'],
  ['布署', '部署'],
  ['接收社会监督', '接受社会监督'],
  ['接收群众监督', '接受群众监督'],
  ['规划化建设', '规范化建设'],
  ['将后的工作', '今后的工作'],
  ['节本工作', '基本工作'],
  ['既使', '即使'],
  ['按装', '安装'],
  ['严格按装', '严格按照'],
  ['座谈汇', '座谈会'],
  ['综上所叙', '综上所述'],
  ['再接再励', '再接再厉'],
  ['不径而走', '不胫而走'],
  ['一愁莫展', '一筹莫展'],
  ['渡过难关期', '度过难关期'],
  ['政府信息公开条列', '政府信息公开条例'],
  ['公布于从', '公布于众'],
  ['查询点率', '查询点击率'],
];

const brackets: Readonly<Record<string, string>> = { '(': ')', '《': '》', '【': '】', '〔': '〕', '“': '”' };

/** R48: no slip that turns a denial around (error), no misspelling, no bracket left open. */
export const checkSlips: Check = (reading) => {
  const { plain } = reading;
  if (plain.trim() === '') return lacking('paragraphs');
  const reversed = denials.flatMap((words) =>
    proseMatches(reading, words).map((match): Failure => {
      const from = plain.slice(0, match.index).search(/[^\s,。;:、()]*$/);
      const end = match.index + match[0].length;
      return {
        kind: 'slip',
        facts: { written: match[0], meant: `未${match[0].slice(1)}` },
        evidence: [evidenceAt(reading, { from: Math.max(from, match.index - 12), to: end })],
        degree: 'graver',
      };
    }),
  );
  const misspelt = slips.flatMap(([written, meant]): readonly Failure[] => {
    const from = plain.indexOf(written);
    if (from < 0) return [];
    return [
      { kind: 'slip', facts: { written, meant }, evidence: [evidenceAt(reading, { from, to: from + written.length })] },
    ];
  });
  return judged([...reversed, ...misspelt, ...openBrackets(reading)], 1);
};

/** Brackets that are not closed where their paragraph ends. 1) and 一) number lists and open nothing. */
function openBrackets(reading: Reading): readonly Failure[] {
  const { plain, paragraphs } = reading;
  return paragraphs.flatMap(({ from, to }): readonly Failure[] => {
    const open: { readonly sign: string; readonly at: number }[] = [];
    for (let at = from; at < to; at += 1) {
      const sign = plain.charAt(at);
      if (brackets[sign] !== undefined) open.push({ sign, at });
      else if (brackets[String(open.at(-1)?.sign)] === sign) open.pop();
    }
    const unclosed = open.filter(({ sign, at }) => !isClosedBehind(reading, sign, { from: at, to }));
    return unclosed.slice(0, 1).map(({ sign, at }) => ({
      kind: 'unclosed',
      facts: { bracket: sign },
      evidence: [evidenceAt(reading, { from: at, to: Math.min(to, at + 24) })],
    }));
  });
}

// As far as a wrapped line or a note before a table may run on.
const furthest = 200;

/** A line that does not end its sentence was wrapped, or runs on into a table: it may be closed there. */
function isClosedBehind({ plain }: Reading, sign: string, { from, to }: Range): boolean {
  if (/[。;:!?]$/.test(plain.slice(from, to))) return false;
  let depth = 0;
  for (const each of plain.slice(from, to + furthest)) {
    if (each === sign) depth += 1;
    if (each === brackets[sign]) depth -= 1;
    if (depth === 0) return true;
  }
  return false;
}

/** R49: nothing personal, no mark of secrecy; what stops an item at the gate stops a report too. */
export const checkPersonal: Check = (reading) => {
  const { text } = reading.read;
  if (text.trim() === '') return lacking('paragraphs');
  const hits = scanText(text, 'body').map(
    ({ kind, text: masked, from, to }): Failure => ({
      kind: 'personal-data',
      facts: { what: kind, text: masked },
      // Evidence is stored and shown: the masked words stand for the place.
      evidence: [{ quote: masked, from, to }],
    }),
  );
  return judged(hits, 1);
};
