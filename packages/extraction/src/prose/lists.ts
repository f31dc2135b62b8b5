import type { Quantity } from '../text/tokens.ts';
import { announces, exceeds, type Portion } from './adding-up.ts';
import type { Found, FoundSoFar } from './reading.ts';
import { type Sentence, withoutBrackets } from './sentence.ts';

/** The total whose parts are being listed. `soft`: the list goes on in the next sentence as long as nothing else fits. */
export interface List {
  readonly total: Found | null;
  readonly listing: boolean;
  readonly soft: boolean;
}

const noList: List = { total: null, listing: false, soft: false };
const carried = /^application\.(?:carried|pending)/;

// This year's part of all years is a total of its own.
export const isTotal = ({ of, kind, concept, scope }: Found): boolean =>
  (of === null || (of.scope === 'cumulative' && scope === 'year')) &&
  (kind === 'count' || kind === 'amount') &&
  !carried.test(concept);

/** The total a number adds up to, as it was read; what only adds up says nothing of offices and of what nobody knows. */
export const wholeOf = ({ total, sure }: Portion, ...found: readonly FoundSoFar[]): Found | null =>
  found
    .flatMap(({ at }) => at.get(total) ?? [])
    .findLast(({ concept }) => sure || !/^(?:org\.|other$)/.test(concept)) ?? null;

/** The list at a number that adds up to nothing: the one before, or one that words announce between its total and here. */
export function startedAt(text: string, list: List, closed: number, quantity: Quantity, found: readonly Found[]): List {
  const { total } = list;
  const within = found.at(-1);
  // 其中媒体发布200篇,其中省级28篇: a part with a name has parts of its own, until one is too large for it.
  if (list.listing && within !== undefined && within.of === total && isDivided(text, within, quantity))
    return { ...list, total: within };
  if (list.listing && total?.of != null && exceeds(quantity, total)) return { ...list, total: total.of };
  if (list.listing || total === null || !startsList(text, Math.max(total.figure.to, closed), quantity, total))
    return list;
  const isFit = total.measure === quantity.measure && !exceeds(quantity, total);
  return { total: isFit ? total : (totalAlike(found, quantity) ?? total), listing: true, soft: false };
}

const isDivided = (text: string, part: Found, quantity: Quantity): boolean =>
  !part.concept.endsWith('.part') &&
  part.measure === quantity.measure &&
  !exceeds(quantity, part) &&
  /^[,;]其中/.test(text.slice(part.figure.to, quantity.from));

/** Behind the last part goes on the list around, if the total is a part itself. */
export function listBehind(
  portion: Portion,
  portions: ReadonlyMap<number, Portion>,
  total: Found,
  ...found: readonly FoundSoFar[]
): List {
  // Cases are divided in several ways one behind the other: by way of asking, by outcome.
  if (total.theme === 'application') return { total, listing: true, soft: false };
  const around = aroundOf(portion, portions, found);
  return { total: around ?? total, listing: around !== null, soft: false };
}

/** Of what the total is a part: the outermost one, where several lists end with the same number. */
function aroundOf(
  portion: Portion,
  portions: ReadonlyMap<number, Portion>,
  found: readonly FoundSoFar[],
): Found | null {
  const outer = portions.get(portion.total);
  return outer?.isLast === true ? aroundOf(outer, portions, found) : (wholeOf(portion, ...found)?.of ?? null);
}

// 发布信息300篇,访问量9万次,其中平台发布80篇: parts are counted like their total.
const totalAlike = (found: readonly Found[], quantity: Quantity): Found | undefined =>
  quantity.measure === ''
    ? undefined
    : found.findLast((each) => isTotal(each) && each.measure === quantity.measure && !exceeds(quantity, each));

// The words of the whole way from the total: among several numbers of a sentence the first may have announced the list.
const startsList = (text: string, from: number, { from: to }: Quantity, { concept }: Found): boolean =>
  announces(withoutBrackets(text.slice(Math.max(from, to - 300), to)), !/^(?:org\.|other$)/.test(concept));

/** 「公开N条。其中……」 and lists whose items are parted by full stops go on within their paragraph. */
export function listBefore(
  text: string,
  sentence: Sentence,
  before: FoundSoFar,
  portions: ReadonlyMap<number, Portion>,
): List {
  const earlier = before.all;
  const last = earlier.at(-1);
  const words = text.slice(sentence.from, sentence.from + 30);
  if (byKind.test(words)) {
    const total =
      earlier.findLast((each) => isTotal(each) && ofYear.test(words) && each.concept === 'disclosure.total') ??
      earlier.findLast((each) => isTotal(each) && /^disclosure\.(?:total|cumulative)$/.test(each.concept)) ??
      earlier.findLast((each) => isTotal(each) && each.concept === 'channel.website') ??
      null;
    return { total, listing: true, soft: false };
  }
  if (/(?:如下|分别[是为]|包括|具体[是为]):?\n$/.test(text.slice(Math.max(0, sentence.from - 12), sentence.from))) {
    const total = earlier.findLast((each) => isTotal(each) && each.theme === 'disclosure') ?? null;
    return total === null ? noList : { total, listing: true, soft: true };
  }
  if (last === undefined || text.slice(last.figure.to, sentence.from).includes('\n')) return noList;
  if (
    /^(?:其中|按[^,。]{1,8}分|从[^,。\d]{1,10}看|(?:主要|具体)(?:包括|包含|有|是|为))/.test(
      text.slice(sentence.from, sentence.from + 12),
    )
  ) {
    const first = sentence.clauses.find(({ quantities }) => quantities.length > 0)?.quantities[0];
    const alike = first === undefined ? undefined : totalAlike(earlier, first);
    return { total: alike ?? earlier.findLast(isTotal) ?? null, listing: true, soft: false };
  }
  if (ofKind.test(text.slice(sentence.from, sentence.from + 50))) {
    const total = earlier.findLast((each) => isTotal(each) && each.concept === 'disclosure.total');
    if (total !== undefined && !text.slice(total.figure.to, sentence.from).includes('\n'))
      return { total, listing: true, soft: true };
  }
  // A list in brackets ends with them.
  if (/[)\]】]/.test(text.slice(last.figure.to, sentence.from))) return noList;
  const portion = portions.get(last.figure.from);
  const goesOn = last.concept.endsWith('.part') ? last.of : null;
  const total = portion?.isLast === true ? aroundOf(portion, portions, [before]) : goesOn;
  return total === null ? noList : { total, listing: true, soft: true };
}

// 「（二）主要类别情况：」, 「在主动公开的信息中，」: kinds of what was counted before.
const byKind =
  /^[^,。;]{0,20}(?:类别|分类)(?:情况)?(?:如下|为|是)?:|^在(?:(?:19|20)\d{2}年度?)?[^,。;\d]{0,10}(?:公开的|全部|所有)[^,。;\d]{0,6}信息中/;

// 在2015年度主动公开的信息中
const ofYear = /(?:19|20)\d{2}年|本年/;

// 「公开122条。……法规类99条，占总数的81%」
const ofKind = /^[^,。;:\d]{1,30}类[^,。;\d]{0,6}\d[\d,.]*[条件份篇项],占/;
