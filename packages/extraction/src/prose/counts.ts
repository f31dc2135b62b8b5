import type { Concept, Theme } from '../concepts/concept.ts';
import { cellFor, concepts, matchConcept, themesOf } from '../concepts/match.ts';
import { sectionAt } from '../structure/chapters.ts';
import type { Quantity } from '../text/tokens.ts';
import { contextOf, type NumberContext } from './context.ts';
import { isCountable } from './countable.ts';
import type { Found, Reading } from './reading.ts';
import { scopeOf } from './scope.ts';
import type { Clause, Sentence } from './sentence.ts';

const change =
  /(?:同比|环比|比上年|较上年|比去年|较去年|较上一年|比上一年|与上年|与去年|上年同期|增幅|增长|上升|下降|提高|增减|多了|少了)|(?:比|较)[^,]{0,10}(?:增加|减少|增|减|多|少)/;
const priorYear = /(?:较|比|与|由)(?:上年|去年|上一年)度?(?:同期)?的?$/;
const summed = /^(?:合计|共计|总计|总共|共)(?:为|:)?$/;
const carried = /^application\.(?:carried|pending)/;
const listStart = /其中|包括|主要类别|类别如下|按类别|分别为|具体为|分为|按[^,]{0,8}分/;
const leaves =
  /^(?:全年|本年|今年|同时|另外?|此外|还|收到|接到|召开|举办|组织|办理|处理|受理|解读|开展|回应|本年度|当年|新增|通过)/;
const each = /(?:均|都|各|均分别|全部)(?:为|是|有|计)?$/;

/** Counts, amounts, shares and changes of one sentence. `taken` are numbers that belong to a denial. */
export function readCounts(
  reading: Reading,
  sentence: Sentence,
  taken: ReadonlySet<Quantity>,
  earlier: readonly Found[],
): readonly Found[] {
  const found: Found[] = [];
  const ofQuantity = new Map<Quantity, Found>();
  const themes = new Set(themesAt(reading, sentence.from));
  let total: Found | null = /^其中/.test(reading.text.slice(sentence.from, sentence.from + 3))
    ? lastTotal(earlier)
    : null;
  let listing = total !== null;
  const clauses = sentence.clauses.toSorted((a, b) => a.from - b.from);
  for (const clause of clauses) {
    for (const quantity of clause.quantities) {
      if (taken.has(quantity)) continue;
      const context = contextOf(reading.text, clause, quantity);
      if (total !== null && listStart.test(reading.text.slice(total.figure.to, quantity.from))) listing = true;
      const outer = clause.outer === null ? undefined : ofQuantity.get(clause.outer);
      const parent = clause.depth > 0 ? (outer ?? null) : listing ? total : null;
      const results = readQuantity(reading, {
        clause,
        quantity,
        context,
        parent,
        last: found.at(-1) ?? null,
        themes: nearest([...themes], found.at(-1)),
      });
      for (const result of results) {
        found.push(result);
        ofQuantity.set(quantity, result);
        if (result.theme !== null && result.theme !== 'other' && result.theme !== 'claim') themes.add(result.theme);
        if (
          result.of === null &&
          clause.depth === 0 &&
          result.kind !== 'share' &&
          result.kind !== 'change' &&
          !carried.test(result.concept)
        ) {
          total = result;
          listing = false;
        }
      }
    }
  }
  return found;
}

// 维持 after a number of reviews speaks of reviews, though the chapter is about lawsuits as well.
function nearest(themes: readonly Theme[], last: Found | undefined): readonly Theme[] {
  const other = last?.theme === 'review' ? 'litigation' : last?.theme === 'litigation' ? 'review' : null;
  return themes.filter((theme) => theme !== other);
}

interface Case {
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly context: NumberContext;
  readonly parent: Found | null;
  readonly last: Found | null;
  readonly themes: readonly Theme[];
}

function readQuantity(reading: Reading, given: Case): readonly Found[] {
  const { quantity, context, parent, last, themes } = given;
  if (!isRatio(quantity) && priorYear.test(context.head)) return [priorCount(reading, given)];
  if (isRatio(quantity) || change.test(context.head.slice(-16))) return [ratioOrChange(reading, given)];
  const sum = summed.test(context.head) && context.earlier === '' ? totalOfTheme(last) : undefined;
  const free = sum ?? match(context, quantity, themes, null);
  const leaving = parent !== null && free !== undefined && leavesList(parent, free, quantity, context.head);
  const within = leaving || parent?.theme == null ? null : parent;
  const concept = within === null ? free : match(context, quantity, themes, within);
  if (!isCountable(reading.text, quantity, concept ?? (within === null ? undefined : concepts[0]))) return [];
  const several = each.test(context.head) ? named(context.earlier + context.head) : [];
  const meant = several.length > 1 ? several : [concept];
  return meant.map((one) => build(reading, given, one, leaving ? null : (within ?? (parent === last ? parent : null))));
}

// Categories of disclosed information may be named like anything (新闻发布会类2条); elsewhere a new total ends the list.
function leavesList(parent: Found, free: Concept, quantity: Quantity, head: string): boolean {
  if (free.code === parent.concept) return false;
  if (parent.theme !== 'disclosure') return free.total === true;
  return free.theme !== 'disclosure' && (leaves.test(head) || quantity.measure !== parent.measure);
}

function match(
  context: NumberContext,
  quantity: Quantity,
  themes: readonly Theme[],
  parent: Found | null,
): Concept | undefined {
  const { head, tail, earlier } = context;
  const measure = quantity.measure;
  const tries = [`${head}#`, `${head}#${tail}`, `${earlier}${head}#`, `${earlier}${head}#${tail}`];
  for (const words of earlier === '' ? tries.slice(0, 2) : tries) {
    const found = matchConcept({ words, measure, themes, parent });
    if (found !== undefined) return found;
  }
  return undefined;
}

// 网上3件，信函2件，合计5件: the sum of what was just counted.
const sums: Readonly<Partial<Record<Theme, string>>> = {
  application: 'application.received',
  disclosure: 'disclosure.total',
};
const totalOfTheme = (last: Found | null): Concept | undefined =>
  last?.theme == null ? undefined : concepts.find(({ code }) => code === sums[last.theme ?? 'other']);

const named = (words: string): readonly Concept[] => concepts.filter(({ denied }) => denied?.test(words) === true);

const isRatio = (quantity: Quantity): boolean => /%|‰|百分点/.test(quantity.measure);

function ratioOrChange(reading: Reading, given: Case): Found {
  const { quantity, context, last } = given;
  const isChange = change.test(context.head.slice(-16));
  const isShare = /占|比[重例]|率[为达是]?$/.test(context.head) || /^的/.test(context.tail);
  const of = isChange || /占/.test(context.head) ? counted(last) : null;
  const label = of?.label ?? labelOf(context);
  const kind = isChange ? 'change' : isShare || isRatio(quantity) ? 'share' : 'count';
  return {
    ...base(reading, given),
    metric: of?.metric ?? 'other',
    cell: of?.cell ?? null,
    concept: of?.concept ?? 'other',
    theme: of?.theme ?? null,
    label,
    kind,
    of,
  };
}

// A change after a change speaks of the same count.
const counted = (last: Found | null): Found | null =>
  last !== null && (last.kind === 'change' || last.kind === 'share') ? last.of : last;

function priorCount(reading: Reading, given: Case): Found {
  const of = counted(given.last);
  return {
    ...base(reading, given),
    metric: of?.concept ?? 'other',
    cell: null,
    concept: of?.concept ?? 'other',
    theme: of?.theme ?? null,
    label: of?.label ?? labelOf(given.context),
    kind: 'count',
    scope: 'prior',
    of,
  };
}

function build(reading: Reading, given: Case, concept: Concept | undefined, parent: Found | null): Found {
  const { quantity, context, clause } = given;
  const scope = scopeOf(reading, given.context, clause);
  const meant =
    concept?.code === 'disclosure.total' && scope === 'cumulative' ? 'disclosure.cumulative' : concept?.code;
  const part = parent === null ? 'other' : `${parent.concept}.part`;
  const code = meant ?? part;
  const cell =
    scope === 'cumulative'
      ? code === 'disclosure.cumulative' && reading.form === 'a2008'
        ? 'A1.2'
        : null
      : scope === 'year'
        ? cellFor(concept, reading.form)
        : null;
  const kind = concept?.theme === 'claim' ? 'claim' : /元$/.test(quantity.measure) ? 'amount' : 'count';
  return {
    ...base(reading, given),
    metric: cell ?? code,
    cell,
    concept: code,
    theme: concept?.theme ?? parent?.theme ?? null,
    label: labelOf(context),
    kind,
    scope,
    of: parent,
  };
}

function base(reading: Reading, { quantity, context, clause }: Case) {
  return {
    value: quantity.value,
    measure: quantity.measure,
    qualifier: quantity.qualifier,
    scope: scopeOf(reading, context, clause),
    figure: { from: quantity.from, to: quantity.to },
    from: Math.min(context.from, quantity.from),
    to: Math.max(context.to, quantity.to),
  } as const;
}

const noise =
  /^(?:其中[:,]?|全年|本年度?|今年|我街道|我街|我区|我局|我镇|我处|共有?|共计|总计|累计|已|(?:19|20)\d{2}年度?)+|(?:共有?|共计|总计|合计|达到?了?|为|约|近|已|有|:|了|数量?)+$/g;

function labelOf({ head, tail, earlier }: NumberContext): string {
  const name = head.replace(noise, '').replace(noise, '');
  const follow = tail.replace(/^(?:的|、)+/, '').split(/[、,]/)[0] ?? '';
  return (
    name.length > 1
      ? /^(?:[\u4e00-\u9fff]{1,6}了|依托|在|对)$/.test(name)
        ? follow
        : name
      : follow || earlier.replace(noise, '') || name
  ).slice(0, 40);
}

const lastTotal = (facts: readonly Found[]): Found | null =>
  facts.findLast(({ of, kind }) => of === null && (kind === 'count' || kind === 'amount')) ?? null;

function themesAt({ sections }: Reading, place: number): readonly Theme[] {
  const section = sectionAt(sections, place);
  const chapter = sections.findLast(({ level, from }) => level === 1 && from <= place);
  return [...themesOf(section?.title ?? ''), ...themesOf(chapter?.title ?? '')];
}
