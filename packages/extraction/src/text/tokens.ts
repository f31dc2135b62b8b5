import type { Range } from '../extraction.ts';
import { countedPattern, measurePattern } from './measures.ts';
import { readNumeral } from './numerals.ts';

/** A number with what belongs to it: 近 3.5 万 人次. `measure` carries the scale (万人次), `value` is as written. */
export interface Quantity extends Range {
  readonly kind: 'quantity';
  readonly value: string;
  readonly measure: string;
  readonly qualifier: string | null;
  /** Written in Chinese numerals; 一 is then often no count. */
  readonly spelt: boolean;
}

/** A number, or a mark that ends a sentence or a clause or encloses one. */
export type Token = Quantity | ({ readonly kind: 'end' | 'pause' | 'open' | 'close' } & Range);

const year = '(?:19|20)\\d{2}|[一二][〇○零0Oo一二三四五六七八九]{3}';
const part = '\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';

/** What looks like a number and is none: it must be taken before numbers are. */
const none: readonly string[] = [
  '[\\w.+-]{1,64}@[\\w.-]+|(?:https?:?//|www\\.)[\\w./?=&%:#~-]+|[\\w-]{1,40}(?:\\.[\\w-]{1,40}){0,5}\\.(?:cn|com|net|org)(?:[\\w./?=&%-]*)',
  '[〔\\[(【]\\d{4}[〕\\])】](?:第)?\\d+号?',
  `(?:${year})[-./](?:\\d{1,2})[-./]\\d{1,2}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?(?!\\d)`,
  `(?:${year})(?:-|—|~|至|、)?(?:${year})?年?度?(?:(?:${part})月(?:(?:${part})日?)?)?(?<=[年度月日])(?:底|末|初|份)?`,
  `(?:${part})(?:-|—|~|至)(?:${part})月份?|(?:${part})月(?:(?:${part})日|份|底|初|末)?|(?<=[月至])(?:${part})日`,
  '\\d{1,2}:\\d{2}(?::\\d{2})?',
  // 五届四次全会, 十六届人大七次会议.
  '(?<=届[\u4e00-\u9fff]{0,6})[一二三四五六七八九十]{1,3}次(?=全会|会议|全体|代表)',
  // 100万+推文4篇
  '\\d{1,4}[万千]?\\+(?=[推爆阅文稿])',
  // 百花二期还建小区
  '[一二三四五六]期(?=还建|工程|项目|小区|建设|改造|安置)',
  // 第9条至12条, 第九至十二条.
  '第(?:\\d{1,3}|[一二三四五六七八九十百]{1,5})条?(?:至|到|-|—|~|、|和|及)第?(?:\\d{1,3}|[一二三四五六七八九十百]{1,5})条',
  '第(?:\\d{1,9}|[一二三四五六七八九十百零〇两]{1,9})(?:个|条|款|项|章|届|次|号|期|批|位|轮|方)?',
  '(?:\\d{1,9}|[一二两三四五六七八九十]{1,6})(?:字(?!号)|个多月|个?多?(?:工作日|小时|分钟|天|日内|日前|日|周|个月|月内|学时|学年|周年|年内|年|公里内))',
  '0\\d{2,3}[-—–]*\\d{7,8}(?:[-—–转]\\d+)?|1[3-9]\\d{9}|\\d[\\d-]{4,20}(?<=(?:电话|传真|热线|邮编|邮政编码|QQ|群号|手机)[^,。;\\d]{0,4}\\d[\\d-]{4,20})',
  '(?:123\\d{2}|96\\d{3})(?=[^,。;\\d]{0,6}(?:热线|平台|电话|服务|举报|投诉|在线|系统|工单|政务|市民|公开|民生|转办|办件|受理|交办|便民|诉求))',
  '(?<=^|[\\n。;: ])\\(?\\d{1,2}(?:\\)|[.、](?!\\d))|(?<=^|[\\n。;:!, ])\\(?[一二三四五六七八九十]{1,3}(?:\\)|、|是)',
  // 其中1.机构类3条;2.文件类5条: items are numbered.
  '(?<=其中|如下|包括|分别为|分别是|[,、])[:]?\\d{1,2}[.](?=[\u4e00-\u9fff])',
  '\\d{1,9}[×x*/]\\d{1,9}|[A-Za-z][A-Za-z-]{0,30}\\d+|\\d{1,12}(?:\\.\\d{1,9})?(?:[A-Za-z+]|号|楼|层|室|路|弄|栋|幢|岁|级|版|届(?!次)|时|点|分(?!别)|℃|度|环)',
  '[二三四五六]位一体',
  '(?:数|几|十)(?:十|百|千|万|几){1,4}(?:余|多)?(?:个|条|件|次|人次|大类|类|项|名|篇)?|若干',
  // The code column of local tables: |条|01|120|.
  '(?<=\\|(?:条|件|人次|人|名|元|万元|次|个)\\|)\\d{2}(?=\\|[^|\\n]*\\|[^|\\n]*\\|)',
  // 不同渠道公开相同信息计1条: how to count, no count.
  '(?<=(?:相同|同一|重复)[^,。;()]{0,14}(?:计|按|算|计为|计算))\\d{1,2}(?:条|次|件)',
];

const quantity = `\\d|(?<![第每“《])(?!(?<=[另这那同任某哪唯进统专初之])一)[一二两三四五六七八九十百千][一二两三四五六七八九十百千万亿]{0,8}(?:余|多)?万?大?(?:${countedPattern})(?:余|多|以上|左右)?`;

// The spaces that are left in prose stand between numbers, or end a heading or an item.
const mark = '[,;:|(\\[【)\\]】。!?\\n]|(?<!\\d) ';
const kinds = [
  ['end', '。!?\n '],
  // Cells of a table that is no known form are clauses of one sentence: label, measure, figure.
  ['pause', ',;:|'],
  ['open', '([【'],
  ['close', ')]】'],
] as const;
const kindOf = new Map(kinds.flatMap(([kind, marks]) => [...marks].map((char) => [char, kind])));

// Most characters begin no token: to ask each rule at each of them would cost ten times the rest of the reading.
const lexer = new RegExp(
  `(?=[-\\w+.〔[(【)\\]】一二两三四五六七八九十百千第数几若。!? \\n,;:|])(?:${[...none, `(${quantity})`, mark].join('|')})`,
  'g',
);
// 上千次, but 网上5件.
const before = /(?<=(大约|近|约|超过|超|突破|逾|不足|上(?=[百千万]))了?)/y;
const arabic = new RegExp(
  `(\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(余|多(?!\\d)|几|来)?(万|亿|千|百(?!分))?(余|多(?!\\d)|几)?(%|‰|(?:${measurePattern}))?(余|多(?!\\d)|以上|左右|上下)?`,
  'y',
);
// 十余万条 is counted in 万条 like 10余万条.
const spelt = new RegExp(`^([一二两三四五六七八九十百千万亿]+)(余|多)?(万)?大?(${countedPattern})(余|多|以上|左右)?$`);

/** Numbers with measures and punctuation, in order; what lies between them is words, dates and numbers of names. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const items = itemsIn(text);
  let next = 0;
  for (let place = 0; ; ) {
    lexer.lastIndex = place;
    const match = lexer.exec(text);
    while ((items[next]?.from ?? text.length) < place) next += 1;
    const item = items[next];
    if (item !== undefined && item.from <= (match?.index ?? text.length)) {
      tokens.push({ kind: 'pause', from: item.from, to: item.to });
      place = item.to;
      continue;
    }
    if (match === null) return tokens;
    const token = toToken(text, match);
    if (token !== null) tokens.push(token);
    place = token?.to ?? lexer.lastIndex;
  }
}

// 主要形式1.网站……2.公开栏……: a page that lost its line ends counts its items in the middle of the line. A number that
// stands there by itself is no item; one after another they are.
const glued = /(\d{1,2})([.、])(?=[\u4e00-\u9fff《“])/g;
const shortest = 8;

function itemsIn(text: string): readonly Range[] {
  const items = new Map<number, Range>();
  let last: (Range & { readonly number: number }) | null = null;
  for (const { index: from, 0: all, 1: number, 2: mark } of text.matchAll(glued)) {
    if (!/[\u4e00-\u9fff。;:)\s]/.test(text.charAt(from - 1))) continue;
    const item = { number: Number(number), from, to: from + all.length };
    if (last !== null && item.number === last.number + 1 && (mark === '.' || from - last.to >= shortest))
      items.set(last.from, last).set(item.from, item);
    if (item.number === 1 || (last !== null && item.number === last.number + 1)) last = item;
  }
  return [...items.values()];
}

function toToken(text: string, { index: from, 0: all, 1: number }: RegExpExecArray): Token | null {
  const kind = kindOf.get(all);
  if (kind !== undefined) return { kind, from, to: from + all.length };
  if (number === undefined) return null;
  return /\d/.test(number) ? readArabic(text, from) : readSpelt(text, from, number);
}

function readArabic(text: string, from: number): Quantity {
  arabic.lastIndex = from;
  const match = arabic.exec(text);
  const [all = '', number = '', early, scale = '', late, measure = '', behind] = match ?? [];
  const qualifier = early ?? late ?? behind ?? qualifierBefore(text, from);
  return {
    kind: 'quantity',
    from,
    to: from + all.length,
    value: number.replaceAll(',', ''),
    measure: scale + measure,
    qualifier,
    spelt: false,
  };
}

function readSpelt(text: string, from: number, all: string): Quantity {
  const [, number = '', early, scale = '', measure = '', behind] = spelt.exec(all) ?? [];
  const qualifier = early ?? behind ?? qualifierBefore(text, from);
  const value = String(readNumeral(number));
  return { kind: 'quantity', from, to: from + all.length, value, measure: scale + measure, qualifier, spelt: true };
}

function qualifierBefore(text: string, from: number): string | null {
  before.lastIndex = from;
  return before.exec(text)?.[1] ?? null;
}
