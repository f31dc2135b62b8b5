import type { Theme } from '../concepts/concept.ts';
import { themesOf } from '../concepts/match.ts';
import { sectionAt } from '../structure/chapters.ts';
import type { Quantity } from '../text/tokens.ts';
import type { Portion } from './adding-up.ts';
import { contextOf } from './context.ts';
import { isTotal, type List, listBefore, listBehind, startedAt, wholeOf } from './lists.ts';
import { readQuantity } from './one-count.ts';
import { type Found, type FoundSoFar, keep, type Reading } from './reading.ts';
import type { Clause, Sentence } from './sentence.ts';

/**
 * Counts, amounts, shares and changes of one sentence. `taken` are numbers that belong to a denial, `earlier` what was
 * found before it.
 */
export function readCounts(
  reading: Reading,
  sentence: Sentence,
  taken: ReadonlySet<Quantity>,
  earlier: FoundSoFar,
  portions: ReadonlyMap<number, Portion>,
): readonly Found[] {
  if (sentence.clauses.every(({ quantities }) => quantities.length === 0)) return [];
  const found: FoundSoFar = { all: [], at: new Map() };
  const ofQuantity = new Map<Quantity, Found>();
  const themes = new Set(themesAt(reading, sentence.from, earlier.all.at(-1)));
  let list = listBefore(reading.text, sentence, earlier, portions);
  let paused: Found | null = null;
  let inside: Clause | null = null;
  let closed = sentence.from;
  for (const clause of sentence.clauses.toSorted((a, b) => a.from - b.from)) {
    for (const [index, quantity] of clause.quantities.entries()) {
      if (taken.has(quantity)) continue;
      const portion = portions.get(quantity.from);
      const whole = portion === undefined ? null : wholeOf(portion, earlier, found);
      if (clause.depth === 0)
        list =
          whole === null
            ? startedAt(reading.text, list, closed, quantity, found.all)
            : { total: whole, listing: true, soft: false };
      const last =
        outside(reading.text, clause, inside, ofQuantity) ??
        found.all.at(-1) ??
        lastBefore(reading.text, sentence, earlier.all);
      const results = readQuantity(reading, {
        clause,
        quantity,
        context: contextOf(reading.text, clause, quantity, index),
        parent:
          whole ?? parentOf(reading.text, clause, quantity, list, ofQuantity) ?? resumed(paused, clause, quantity),
        portion: whole === null ? undefined : portion,
        soft: (list.soft || !list.listing) && clause.depth === 0,
        last,
        themes: nearest([...themes], last),
      });
      for (const result of results) {
        keep(found, [result]);
        inside = clause;
        ofQuantity.set(quantity, result);
        if (result.theme !== null) themes.add(result.theme);
        if (clause.depth === 0 && isTotal(result)) {
          const isOver =
            reading.text.charAt(clause.from - 1) === ';' || (list.soft && /^channel\./.test(result.concept));
          if (list.listing) paused = isOver ? null : list.total;
          list = { total: result, listing: false, soft: false };
        }
      }
      if (whole !== null && portion?.isLast === true && clause.depth === 0) {
        list = listBehind(portion, portions, whole, earlier, found);
        paused = null;
        closed = list.listing ? closed : quantity.to;
      }
    }
  }
  return found.all;
}

// 甲类50条(内设20条、下属30条),占40%: behind the brackets goes on what stood before them.
const outside = (
  text: string,
  { depth }: Clause,
  last: Clause | null,
  ofQuantity: ReadonlyMap<Quantity, Found>,
): Found | undefined =>
  depth === 0 && last !== null && last.outer !== null && text.charAt(last.outer.to) === '('
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

// 维持 after a number of reviews speaks of reviews, though the chapter is about lawsuits as well.
function nearest(themes: readonly Theme[], last: Found | null): readonly Theme[] {
  return last?.theme === 'review' ? themes.filter((theme) => theme !== 'litigation') : themes;
}

function themesAt({ sections, text }: Reading, place: number, last: Found | undefined): readonly Theme[] {
  const section = sectionAt(sections, place);
  const near = last?.theme != null && !text.slice(last.figure.to, place).includes('\n') ? [last.theme] : [];
  const lead = ofCases.test(text.slice(place, place + 24)) ? (['application'] as const) : [];
  return [...near, ...lead, ...themesOf(section?.title ?? ''), ...themesOf(section?.chapter ?? '')];
}

// 「答复方面：」, 「依申请公开办理情况：」 within a line.
const ofCases =
  /^[^,。;\d]{0,8}(?:依申请公开|申请|答复)(?:办理|处理|受理|答复|结果|的)*(?:方面|情况)?[,:]|^依申请公开件(?:均|都|全部)/;
