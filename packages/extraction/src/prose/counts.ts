import type { Theme } from '../concepts/concept.ts';
import { themesOf } from '../concepts/match.ts';
import { sectionAt } from '../structure/chapters.ts';
import type { Quantity } from '../text/tokens.ts';
import { contextOf } from './context.ts';
import { readQuantity } from './one-count.ts';
import type { Found, Reading } from './reading.ts';
import { type Clause, type Sentence, withoutBrackets } from './sentence.ts';

const listStart =
  /其中|[,、]含|包括|包含|主要类别|类别如下|按类别|分别为|分别是|具体为|分为|按[^,]{0,8}分|[,、]涵盖[^,]*$/;
const carried = /^application\.(?:carried|pending)/;

/** The total whose parts are being listed. `soft`: the list goes on in the next sentence as long as nothing else fits. */
interface List {
  readonly total: Found | null;
  readonly listing: boolean;
  readonly soft: boolean;
}

/**
 * Counts, amounts, shares and changes of one sentence. `taken` are numbers that belong to a denial, `earlier` what was
 * found before it.
 */
export function readCounts(
  reading: Reading,
  sentence: Sentence,
  taken: ReadonlySet<Quantity>,
  earlier: readonly Found[],
): readonly Found[] {
  if (sentence.clauses.every(({ quantities }) => quantities.length === 0)) return [];
  const found: Found[] = [];
  const ofQuantity = new Map<Quantity, Found>();
  const themes = new Set(themesAt(reading, sentence.from, earlier.at(-1)));
  let list = listBefore(reading.text, sentence, earlier);
  let paused: Found | null = null;
  let inside: Clause | null = null;
  for (const clause of sentence.clauses.toSorted((a, b) => a.from - b.from)) {
    for (const [index, quantity] of clause.quantities.entries()) {
      if (taken.has(quantity)) continue;
      if (
        list.total !== null &&
        clause.depth === 0 &&
        startsList(reading.text, Math.max(list.total.figure.to, sentence.from), quantity, list.total)
      ) {
        const { total } = list;
        list = {
          total: total.measure === quantity.measure ? total : (totalAlike(found, quantity) ?? total),
          listing: true,
          soft: false,
        };
      }
      const last =
        outside(reading.text, clause, inside, ofQuantity) ??
        found.at(-1) ??
        lastBefore(reading.text, sentence, earlier);
      const results = readQuantity(reading, {
        clause,
        quantity,
        context: contextOf(reading.text, clause, quantity, index),
        parent: parentOf(reading.text, clause, quantity, list, ofQuantity) ?? resumed(paused, clause, quantity),
        soft: (list.soft || !list.listing) && clause.depth === 0,
        last,
        themes: nearest([...themes], last),
      });
      for (const result of results) {
        found.push(result);
        inside = clause;
        ofQuantity.set(quantity, result);
        if (result.theme !== null && result.theme !== 'other' && result.theme !== 'claim') themes.add(result.theme);
        if (clause.depth === 0 && isTotal(result)) {
          const isOver =
            reading.text.charAt(clause.from - 1) === ';' || (list.soft && /^channel\./.test(result.concept));
          if (list.listing) paused = isOver ? null : list.total;
          list = { total: result, listing: false, soft: false };
        }
      }
    }
  }
  return found;
}

// 发布信息300篇,访问量9万次,其中平台发布80篇: parts are counted like their total.
const totalAlike = (found: readonly Found[], { measure }: Quantity): Found | undefined =>
  measure === '' ? undefined : found.findLast((each) => isTotal(each) && each.measure === measure);

// This year's part of all years is a total of its own.
const isTotal = ({ of, kind, concept, scope }: Found): boolean =>
  (of === null || (of.scope === 'cumulative' && scope === 'year')) &&
  (kind === 'count' || kind === 'amount') &&
  !carried.test(concept);

// 在公开的14条信息中,机构类6条: the kinds of those 14.
const among =
  /^[,;]?[^,。;]{0,12}(?:中|之中|里)[,:]|^[,;]?在[^,。;]{0,10}信息当?中|[,;]在[^,。;]{0,10}(?:信息|申请)(?:之)?中[,:]/;

function startsList(text: string, from: number, quantity: Quantity, { concept }: Found): boolean {
  const between = withoutBrackets(text.slice(Math.max(from, quantity.from - 300), quantity.from));
  // 公开171条:甲类100条,乙类71条
  return (
    text.charAt(from) === ':' || listStart.test(between) || (!/^(?:org\.|other$)/.test(concept) && among.test(between))
  );
}

// 甲类50条(内设20条、下属30条),占40%: behind the brackets goes on what stood before them.
const outside = (
  text: string,
  { depth }: Clause,
  last: Clause | null,
  ofQuantity: ReadonlyMap<Quantity, Found>,
): Found | undefined =>
  depth === 0 && last !== null && last.depth > 0 && last.outer !== null && text.charAt(last.outer.to) === '('
    ? ofQuantity.get(last.outer)
    : undefined;

const lastBefore = (text: string, { from }: Sentence, earlier: readonly Found[]): Found | null => {
  const last = earlier.at(-1);
  return last === undefined || text.slice(last.figure.to, from).includes('\n') ? null : last;
};

// 公开300条，其中公文20条，召开发布会2次，公开环保信息56条: the list goes on behind what is counted in another measure.
const resumed = (paused: Found | null, { depth }: Clause, { measure }: Quantity): Found | null =>
  depth === 0 && paused?.measure === measure && measure !== '' ? paused : null;

function parentOf(
  text: string,
  clause: Clause,
  { measure }: Quantity,
  { total, listing }: List,
  ofQuantity: ReadonlyMap<Quantity, Found>,
): Found | null {
  if (clause.depth > 0) {
    const { outer } = clause;
    // 微信发布3条;微博账号(1个)发布5条: the bracket stands behind another word.
    if (outer === null) return null;
    const about = ofQuantity.get(outer) ?? null;
    // 批复49条,占98%(其中甲类36条): of what the share is.
    if (about?.kind === 'share' && about.of?.measure === measure) return about.of;
    return outer.measure !== measure && /[,;]/.test(text.slice(outer.to, clause.from - 1)) ? null : about;
  }
  return listing ? total : null;
}

// 「公开N条。其中……」 and lists whose items are parted by full stops go on within their paragraph.
function listBefore(text: string, sentence: Sentence, earlier: readonly Found[]): List {
  const last = earlier.at(-1);
  if (byKind.test(text.slice(sentence.from, sentence.from + 30))) {
    const total =
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
    const measure = sentence.clauses.find(({ quantities }) => quantities.length > 0)?.quantities[0]?.measure;
    const alike = earlier.findLast((each) => isTotal(each) && each.measure === measure);
    return { total: alike ?? earlier.findLast(isTotal) ?? null, listing: true, soft: false };
  }
  if (ofKind.test(text.slice(sentence.from, sentence.from + 50))) {
    const total = earlier.findLast((each) => isTotal(each) && each.concept === 'disclosure.total');
    if (total !== undefined && !text.slice(total.figure.to, sentence.from).includes('\n'))
      return { total, listing: true, soft: true };
  }
  // A list in brackets ends with them.
  if (/[)\]】]/.test(text.slice(last.figure.to, sentence.from))) return noList;
  return last.concept.endsWith('.part') && last.of !== null ? { total: last.of, listing: true, soft: true } : noList;
}

// 「（二）主要类别情况：」, 「在主动公开的信息中，」: kinds of what was counted before.
const byKind =
  /^[^,。;]{0,20}(?:类别|分类)(?:情况)?(?:如下|为|是)?:|^在[^,。;\d]{0,10}(?:公开的|全部|所有)[^,。;\d]{0,6}信息中,/;

// 「公开122条。……法规类99条，占总数的81%」
const ofKind = /^[^,。;:\d]{1,30}类[^,。;\d]{0,6}\d[\d,.]*[条件份篇项],占/;

const noList: List = { total: null, listing: false, soft: false };

// 维持 after a number of reviews speaks of reviews, though the chapter is about lawsuits as well.
function nearest(themes: readonly Theme[], last: Found | null): readonly Theme[] {
  const other = last?.theme === 'review' ? 'litigation' : last?.theme === 'litigation' ? 'review' : null;
  return themes.filter((theme) => theme !== other);
}

function themesAt({ sections, text }: Reading, place: number, last: Found | undefined): readonly Theme[] {
  const section = sectionAt(sections, place);
  const chapter = sections.findLast(({ level, from }) => level === 1 && from <= place);
  const near = last?.theme != null && !text.slice(last.figure.to, place).includes('\n') ? [last.theme] : [];
  return [...near, ...themesOf(section?.title ?? ''), ...themesOf(chapter?.title ?? '')];
}
