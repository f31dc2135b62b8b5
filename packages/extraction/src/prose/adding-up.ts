import type { Quantity } from '../text/tokens.ts';
import { changeWords, isRatio } from './ratio.ts';
import { type Clause, type Sentence, withoutBrackets } from './sentence.ts';

/** What arithmetic says of a number: the total it helps to make up. Numbers are named by where they start. */
export interface Portion {
  readonly total: number;
  /** Announced by words; without them only what has no other name is a part. */
  readonly told: boolean;
  /** Announced, and too large to fit by chance: what else the words could mean is of no weight. */
  readonly sure: boolean;
  /** The list is complete with it. */
  readonly isLast: boolean;
}

type Counted = Readonly<Record<'measure', string>> & { readonly value: string | null };

const scales: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** No part is greater than its total, also where they are counted in different measures: 272项 of 24份. */
export const exceeds = (part: Counted, total: Counted): boolean => sizeOf(part) > sizeOf(total);

const sizeOf = ({ value, measure }: Counted): number => Number(value) * (scales[measure.charAt(0)] ?? 1);

/** Is the part the printed share of the total, rounded or cut to the digits it is printed with? */
export function isShareOf(part: Counted, total: Counted, { value }: Pick<Quantity, 'value'>): boolean {
  const unit = 10 ** -(value.split('.')[1]?.length ?? 0);
  const over = (100 * Number(part.value)) / Number(total.value) - Number(value);
  return over >= -unit / 2 && over < unit;
}

interface Item {
  readonly quantity: Quantity;
  readonly value: number;
  readonly clause: Clause;
  /** What is said since the number before. */
  readonly lead: string;
  /** 占 of the total, as printed behind it. */
  share: Quantity | null;
}

interface Sum {
  readonly total: Item;
  readonly parts: readonly Item[];
  readonly told: boolean;
  /** No number stands between the total and its first part. */
  readonly close: boolean;
}

/**
 * Which numbers are the parts of which total, as far as they add up to it exactly. Where a list starts, whose list it is and where it
 * ends is said in a hundred ways, and one way misread gives each of its parts a wrong meaning; but lists are written to add up, and a sum
 * that fits to the last digit is hardly chance. Where words announce parts (其中) any such sum counts, without them only a longer or larger
 * one that follows its total at once. A part made up of parts of its own is counted once. Shares, changes and rounded numbers (300余条)
 * add nothing. Of several readings the announced one goes before the other, the one whose list stands close to its total before one that
 * leaps over numbers, the longer before the shorter, the nearer total before the farther. What does not add up is absent: then the words decide alone.
 */
export function addUp(text: string, sentences: readonly Sentence[]): ReadonlyMap<number, Portion> {
  const items = itemsOf(text, sentences);
  const sums: Sum[] = [];
  const behind = new Map<Item, number>();
  for (let place = items.length - 2; place >= 0; place -= 1) {
    const found = sumsOf({ text, items, behind, tries: { left: mostTries } }, place);
    sums.push(...found);
    const total = items[place];
    const last = found[0]?.parts.at(-1);
    if (total !== undefined && last !== undefined) behind.set(total, items.indexOf(last) + 1);
  }
  const portions = new Map<number, Portion>();
  // Of equals the first one found: that of the nearer total.
  for (const { total, parts, told } of sums.toSorted(better)) {
    if (parts.some(({ quantity }) => portions.has(quantity.from))) continue;
    const sure = told && total.value > 19;
    for (const [index, { quantity }] of parts.entries())
      portions.set(quantity.from, { total: total.quantity.from, told, sure, isLast: index === parts.length - 1 });
  }
  for (const { total, parts } of fitting(text, items, portions))
    for (const { quantity } of parts)
      portions.set(quantity.from, { total: total.quantity.from, told: true, sure: parts.length > 2, isLast: false });
  return portions;
}

// 公开11条,历年累计234条。……甲类2条,占18%;乙类5条,占45%: shares tell of what, also where the list is not complete.
function fitting(
  text: string,
  items: readonly Item[],
  portions: ReadonlyMap<number, Portion>,
): readonly Pick<Sum, 'total' | 'parts'>[] {
  const found: Pick<Sum, 'total' | 'parts'>[] = [];
  const open = new Set(items.filter(({ quantity }) => !portions.has(quantity.from)));
  const tried = items.map((total, place) => ({
    total,
    parts: items.slice(place + 1, place + 30).filter((part) => open.has(part) && fits(text, part, total)),
  }));
  for (const { total, parts } of tried.toSorted(
    (a, b) => b.parts.length - a.parts.length || b.total.quantity.from - a.total.quantity.from,
  )) {
    const left = parts.filter((part) => open.has(part));
    // Announced close to a number it is that number's list, right or wrong.
    if (left.length < 2 || isClose(left[0])) continue;
    for (const part of left) open.delete(part);
    found.push({ total, parts: left });
  }
  return found;
}

const isClose = (first: Item | undefined): boolean =>
  first !== undefined && opening.test(first.lead) && !/[。\n]/.test(first.lead);

const fits = (text: string, part: Item, total: Item): boolean =>
  part.share !== null &&
  part.value < total.value &&
  part.value > 0 &&
  part.quantity.from - total.quantity.to < 2 * farthest &&
  isAlike(part, total, false) &&
  isShareOf(part.quantity, total.quantity, part.share) &&
  !leaves(text.slice(total.quantity.to, part.quantity.from));

const better = (a: Sum, b: Sum): number =>
  Number(b.told) - Number(a.told) || Number(b.close) - Number(a.close) || b.parts.length - a.parts.length;

interface Row {
  readonly text: string;
  readonly items: readonly Item[];
  /** Where goes on what counts a total together with its parts as one. */
  readonly behind: ReadonlyMap<Item, number>;
  /** How many more numbers may be tried for the total at hand. */
  readonly tries: { left: number };
}

// Each list within a list can be counted as one or by its parts, and where nothing adds up every choice would be tried. The longest
// real list needs some hundreds.
const mostTries = 2000;

function itemsOf(text: string, sentences: readonly Sentence[]): readonly Item[] {
  const items: Item[] = [];
  let before: Quantity | undefined;
  const all = sentences.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => clause.quantities.map((quantity) => ({ quantity, clause }))),
  );
  for (const { quantity, clause } of all.toSorted((a, b) => a.quantity.from - b.quantity.from)) {
    const own = text.slice(Math.max(clause.from, before?.to ?? 0), quantity.from);
    before = quantity;
    const last = items.at(-1);
    if (last !== undefined && last.share === null && isRatio(quantity) && own.includes('占')) last.share = quantity;
    if (!addsAnything(quantity, own)) continue;
    const start = Math.max(last?.quantity.to ?? clause.from, quantity.from - farthest);
    const lead = withoutBrackets(text.slice(start, quantity.from));
    items.push({ quantity, clause, value: Number(quantity.value), lead, share: null });
  }
  return items;
}

// 占40%, 同比增加20条, 300余条, 4.2万人次, 一个
const addsAnything = (quantity: Quantity, words: string): boolean =>
  !isRatio(quantity) &&
  !quantity.spelt &&
  quantity.qualifier === null &&
  !/^[万亿千百]/.test(quantity.measure) &&
  !changeWords(words);

const opening =
  /其中|包括|包含|主要类别|类别如下|按类别|分别|分为|具体[是为有]|如下|内有|主要[是为有]|[,、]涵盖|[,、]含|按[^,。]{0,8}分|从[^,。\d]{1,10}看|(?:内容|类别|形式|方式|渠道|途径)(?:情况)?[:。]?\n|^:/;
// 在公开的14条信息中,机构类6条: the kinds of those 14.
const among =
  /^[,;]?[^,。;]{0,12}(?:中|之中|里)[,:]|^[,;]?在[^,。;]{0,10}信息当?中|[,;。\n]在[^,。;]{0,14}(?:信息|申请)(?:之)?中[,:]/;

/** Do words between a total and a number say that its parts follow? `isOfPapers`: it is papers or cases that are divided. */
export const announces = (words: string, isOfPapers: boolean): boolean =>
  opening.test(words) || (isOfPapers && among.test(words));

const farthest = 320;

function sumsOf(row: Row, place: number): readonly Sum[] {
  const { text, items } = row;
  const total = items[place];
  const found: Sum[] = [];
  if (total === undefined || total.value < 2) return found;
  let next = place + 1;
  for (let start = next; start < items.length; start += 1) {
    const first = items[start];
    if (first === undefined || first.quantity.from - total.quantity.to > farthest) break;
    const { lead } = first;
    if (leaves(lead)) break;
    const isInside = first.clause.outer === total.quantity && first.clause.depth === total.clause.depth + 1;
    const goesOn = start === next && found[0]?.told === true && !/[。;\n]/.test(lead);
    const told = isInside || announces(lead, papers.test(total.quantity.measure)) || goesOn;
    if (start !== next && (!told || total.value < 20)) continue;
    const parts = partsFrom(row, start, total, told, [], 0);
    if (parts === null || !(told || isStriking(text, total, parts))) continue;
    found.push({ total, parts, told, close: start === place + 1 });
    const last = parts.at(-1);
    next = last === undefined ? next : items.indexOf(last) + 1;
    start = next - 1;
  }
  return found;
}

// Two small numbers meet a third by chance: 答复12件,公告7件,通知5件. What 、 or ; joins are items of one list, as is what 其中 begins.
function isStriking(text: string, total: Item, parts: readonly Item[]): boolean {
  const words = text.slice(total.quantity.to, parts.at(-1)?.quantity.from);
  const first = text.slice(total.quantity.to, parts[0]?.quantity.from);
  return (
    !/^、|;/.test(first) &&
    !/[。\n]/.test(words) &&
    (opening.test(total.lead) ? parts.length > 3 && total.value > 99 : total.value > (parts.length > 2 ? 9 : 49))
  );
}

// Another chapter.
const leaves = (words: string): boolean =>
  /\n(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/.test(words);

/** The numbers from `start` that add up to the total, each with its own parts or, where that fails, without. */
function partsFrom(
  row: Row,
  start: number,
  total: Item,
  told: boolean,
  before: readonly Item[],
  sum: number,
): readonly Item[] | null {
  const { text, items, behind, tries } = row;
  const depth = (before[0] ?? items[start])?.clause.depth ?? 0;
  if (depth < total.clause.depth) return null;
  for (let place = start; place < items.length; place += 1) {
    const item = items[place];
    const last = before.at(-1);
    tries.left -= 1;
    if (tries.left < 0 || item === undefined || item.clause.depth < depth) return null;
    const words = last === undefined ? '' : text.slice(last.quantity.to, item.quantity.from);
    if (words.length > (told ? 270 : 90) || leaves(words)) return null;
    if (item.clause.depth > depth) continue;
    if (!isAlike(item, total, told && !/[。;\n]/.test(words))) {
      if (told) continue;
      return null;
    }
    const parts = [...before, item];
    const reached = sum + item.value;
    if (reached > total.value || isAgain(text, item)) return null;
    if (reached === total.value && parts.length > 1) return [...parts, ...zerosFrom(text, items, place, total)];
    const skip = behind.get(item);
    return (
      (skip === undefined ? null : partsFrom(row, skip, total, told, parts, reached)) ??
      partsFrom(row, place + 1, total, told, parts, reached)
    );
  }
  return null;
}

// 在主动公开的116条政府信息中: the total again, no part that makes it up with a 0 further on.
const isAgain = (text: string, { quantity: { from, to } }: Item): boolean =>
  /在[^,。;]{0,10}的$/.test(text.slice(Math.max(0, from - 14), from)) &&
  /^[^,。;]{0,6}中[,:]/.test(text.slice(to, to + 9));

// 公开46条,依申请公开0条,不予公开0条: what adds nothing closes the list.
function zerosFrom(text: string, items: readonly Item[], place: number, total: Item): readonly Item[] {
  const more: Item[] = [];
  for (let last = items[place]; last !== undefined; ) {
    const next = items[place + more.length + 1];
    if (next === undefined || next.value !== 0 || next.quantity.measure !== total.quantity.measure) break;
    const words = text.slice(last.quantity.to, next.quantity.from);
    if (next.clause.depth !== last.clause.depth || words.length > 24 || /[。\n]/.test(words)) break;
    more.push(next);
    last = next;
  }
  return more;
}

const papers = /^(?:条次?|件次?|篇次?|份|则|项|宗|起|例|封|批次?|期|)$/;
const kinds = [papers, /^(?:人次?|名|位|次|)$/];

// A long list of papers counts some of them otherwise: 公开2698条,其中……征集调查16期.
const isAlike = ({ quantity: { measure } }: Item, { quantity, value }: Item, told: boolean): boolean =>
  measure === quantity.measure ||
  (told && value > 49 && kinds.some((kind) => kind.test(measure) && kind.test(quantity.measure)));
