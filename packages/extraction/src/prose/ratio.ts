import type { Concept } from '../concepts/concept.ts';
import { cellFor, concepts } from '../concepts/match.ts';
import type { Quantity } from '../text/tokens.ts';
import { isShareOf } from './adding-up.ts';
import { baseOf, type Case, labelOf } from './fact-base.ts';
import type { Found, Reading } from './reading.ts';

const change =
  /(?:同比|环比|比上年|较上年|比去年|较去年|较上一年|比上一年|上年同期|增幅|增长|上升|下降|提高|增减|多了|少了)|(?:比|较)[^,]{0,10}(?:增加|减少|增|减|多|少)|^共?(?:增加|减少|增|减|多|少|增长|下降)了?$/;

export const changeWords = (head: string): boolean => change.test(head.slice(-16));
export const isRatio = ({ measure }: Quantity): boolean => /%|‰|百分点|^倍$/.test(measure);

/** 占比 of the count just named (a条，占p%), of a part named only here (财政信息占p%), or a rate of its own (答复率). */
export function readShare(reading: Reading, given: Case): Found {
  const { head } = given.context;
  // 网上100件,20.4%: a share that stands alone is of the number before it.
  if (
    head === '' &&
    /^占?$/.test(given.context.tail) &&
    given.last !== null &&
    /^[,(]$/.test(reading.text.slice(given.last.figure.to, given.quantity.from))
  )
    return { ...about(reading, given, shared(given.last, given.quantity)), kind: 'share' };
  if (!head.includes('占')) return { ...about(reading, given, null), kind: 'share' };
  const name = head.replace(/占[^占]*$/, '').replace(/^其中[:,]?/, '');
  const of = shared(counted(given.last), given.quantity) ?? given.parent;
  if (name.length < 2 || of === null) return { ...about(reading, given, of), kind: 'share' };
  const total = given.parent ?? of;
  const concept = `${total.concept}.part`;
  return { ...about(reading, given, total), metric: concept, cell: null, concept, label: name, kind: 'share' };
}

// 政策类31条,其中法规15条,文件16条,占1%: of the part or of what it is part of, whichever fits.
function shared(last: Found | null, share: Quantity): Found | null {
  for (let each = last; each !== null; each = each.of)
    if (each.of !== null && isShareOf(each, each.of, share)) return each;
  return last;
}

/** 同比: a difference or its rate, never a total (a条，同比增k条). */
export const readChange = (reading: Reading, given: Case): Found => ({
  ...about(reading, given, counted(given.last)),
  kind: 'change',
});

/** 较去年的9800条: last year's figure of the same thing. */
export function readPrior(reading: Reading, given: Case, named: Concept | undefined): Found {
  const of = named === undefined ? counted(given.last) : null;
  const fact = about(reading, given, of);
  const concept = named?.code ?? fact.concept;
  const theme = named?.theme ?? fact.theme;
  return { ...fact, metric: concept, concept, theme, cell: null, kind: 'count', scope: 'prior' };
}

/** 由1128条增加到1887条: this year's figure of what was just told of an earlier one. */
export const readReached = (reading: Reading, given: Case, prior: Found): Found => ({
  ...about(reading, given, prior),
  ...inForm(reading, prior.concept),
  kind: 'count',
  scope: 'year',
  of: null,
});

function inForm({ form }: Reading, code: string) {
  const cell = cellFor(
    concepts.find((each) => each.code === code),
    form,
  );
  return { cell, metric: cell ?? code };
}

function about(reading: Reading, given: Case, of: Found | null): Omit<Found, 'kind'> {
  return {
    ...baseOf(reading, given),
    metric: of?.metric ?? 'other',
    cell: of?.cell ?? null,
    concept: of?.concept ?? 'other',
    theme: of?.theme ?? null,
    label: of?.label ?? labelOf(given.context),
    of,
  };
}

// A change after a change, a share after a share, speak of the same count.
const counted = (last: Found | null): Found | null =>
  last !== null && (last.kind === 'change' || last.kind === 'share' || last.scope === 'prior') ? last.of : last;
