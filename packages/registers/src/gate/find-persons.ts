import type { Found } from './find-numbers.ts';
import type { PlainText } from './plain-text.ts';

/** Where somebody lives, to the door; addresses of offices and sites are no homes (R49). */
export const findHomes = ({ text }: PlainText): readonly Found[] =>
  [labelledHome, wholeHome].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const home = match.groups?.home ?? match[0];
      const from = match.index + match[0].indexOf(home);
      return { kind: 'home-address', from, to: from + home.length } as const;
    }),
  );

const labelledHome =
  /(?:家庭住址|家庭地址|居住地址|现住址|户籍地址|户籍所在地|住址|现住|家住)\s{0,4}[:：为于在]?\s{0,4}(?<home>[^\s。；;：:*]{2,40}?(?:\d|[一二三四五六七八九十])(?:号楼|室|幢|栋|单元|弄|组)[^\s。；;，,*]{0,12})/g;

const wholeHome = /(?<![\d.])(?<home>\d{1,4}(?:号楼|幢|栋|座|#)\s?\d{1,2}单元\s?\d{2,5}(?:室|号|户))/g;

/** Names of children where a word says that they are some: 学生姓名：…, below such a head in a table, before their number. */
export const findMinors = ({ text }: PlainText): readonly Found[] => [
  ...[labelledMinor, numberedMinor].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: whole, groups }) => {
      const name = groups?.name ?? '';
      return minorAt(index + whole.length - name.length, name);
    }),
  ),
  ...columnMinors(text),
];

const minorAt = (from: number, name: string): Found => ({ kind: 'minor', from, to: from + name.length });

const children = '(?:学生|儿童|幼儿|孤儿|未成年人|少年|婴儿|新生儿|被监护人)';
const labelledMinor = new RegExp(
  `${children}(?:姓名|名字)\\s?[:：]\\s?(?<name>[\\u4e00-\\u9fff]{2,4})(?=[\\s，,。；;（(、]|$)`,
  'g',
);
// The hundred commonest, without those that are ordinary words after 学生.
const surname =
  '[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚]';
const numberedMinor = new RegExp(
  `${children}\\s?[:：]?\\s?(?<name>${surname}[\\u4e00-\\u9fff]{1,2})(?=[\\s，,、（(]{1,3}[^\\n。]{0,12}?(?:身份证|证件|公民身份|[1-6]\\d{5}))`,
  'g',
);
const minorHead = new RegExp(`^\\s*${children}(?:姓名|名字)\\s*$`);

function columnMinors(text: string): readonly Found[] {
  const found: Found[] = [];
  let column = -1;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const cells = [...line[0].matchAll(/[^\t|│]*/g)].filter(
      ({ 0: cell, index }) => cell !== '' || line[0][index] === '\t',
    );
    const head = cells.findIndex(({ 0: cell }) => minorHead.test(cell));
    if (head >= 0) column = head;
    else if (cells.length === 1) column = -1;
    const below = head >= 0 ? undefined : cells[column];
    const name = below === undefined ? null : /^\s*([\u4e00-\u9fff]{2,4})\s*$/.exec(below[0]);
    if (below !== undefined && name?.[1] !== undefined)
      found.push(minorAt(line.index + below.index + below[0].indexOf(name[1]), name[1]));
  }
  return found;
}
