import type { Concept, Theme } from '../concepts/concept.ts';
import { cellFor, concepts, matchConcept } from '../concepts/match.ts';
import type { Quantity } from '../text/tokens.ts';
import type { NumberContext } from './context.ts';
import { isCountable, isGoalOrRank } from './countable.ts';
import { baseOf, type Case, labelOf } from './fact-base.ts';
import { changeWords, isRatio, readChange, readPrior, readShare } from './ratio.ts';
import type { Found, Reading } from './reading.ts';

const priorYear = /(?:较|比|与|由)(?:上年|去年|上一年)度?(?:同期)?的?$/;
const summed = /^(?:合计|共计|总计|总共|共)(?:为|:)?$/;
const each = /(?:均|都|各|均分别|全部)(?:为|是|有|计)?$/;
const leaves =
  /^(?:全年|本年|今年|同时|另外?|此外|还|收到|接到|召开|举办|组织|办理|处理|受理|解读|开展|回应|本年度|当年|新增|通过)/;

/** What one number states: nothing, one fact, or one for each thing named with 均 or 各. */
export function readQuantity(reading: Reading, given: Case): readonly Found[] {
  const { quantity, context } = given;
  if (isGoalOrRank(reading.text, quantity)) return [];
  if (isRatio(quantity)) return [changeWords(context.head) ? readChange(reading, given) : readShare(reading, given)];
  if (priorYear.test(context.head)) return [readPrior(reading, given)];
  if (changeWords(context.head)) return [readChange(reading, given)];
  return readCount(reading, given);
}

function readCount(reading: Reading, given: Case): readonly Found[] {
  const { quantity, context, last, themes } = given;
  const sum = summed.test(context.head) && context.earlier === '' ? totalOfTheme(last) : undefined;
  const free = sum ?? match(context, quantity, themes, null);
  const parent = given.parent !== null && staysWith(given.parent, free, given) ? given.parent : null;
  const concept = parent?.theme == null ? free : match(context, quantity, themes, parent);
  if (!isCountable(reading.text, quantity, concept ?? (parent === null ? undefined : concepts[0]))) return [];
  const several = each.test(context.head) ? named(context.earlier + context.head) : [];
  return (several.length > 1 ? several : [concept]).map((one) => build(reading, given, one, parent));
}

// Categories of disclosed information may be named like anything (新闻发布会类2条); elsewhere a new total ends the list.
function staysWith(parent: Found, free: Concept | undefined, { soft, quantity, context }: Case): boolean {
  if (free === undefined || free.code === parent.concept) return true;
  if (soft || free.theme === 'claim' || /^(?:发布|依托)/.test(context.head)) return false;
  // A channel beside a channel is no part of it.
  if (/^channel\./.test(parent.concept) && /^channel\./.test(free.code)) return false;
  if (parent.theme !== 'disclosure') return free.total !== true;
  return free.theme === 'disclosure' || (!leaves.test(context.head) && quantity.measure === parent.measure);
}

function match(
  { head, tail, earlier }: NumberContext,
  { measure }: Quantity,
  themes: readonly Theme[],
  parent: Found | null,
): Concept | undefined {
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

function build(reading: Reading, given: Case, concept: Concept | undefined, parent: Found | null): Found {
  const fact = baseOf(reading, given);
  const isSum = concept?.code === 'disclosure.total' && fact.scope === 'cumulative';
  // Inside its own list the same name is a kind of it: 政策解读30件，其中视频解读3件.
  const isPart =
    parent !== null &&
    (concept === undefined || concept.code === parent.concept || concept.code === 'disclosure.topic');
  const code = isPart ? `${parent.concept}.part` : isSum ? 'disclosure.cumulative' : (concept?.code ?? 'other');
  const ofYear = fact.scope === 'year' && !isPart ? cellFor(concept, reading.form) : null;
  const cell = isSum && reading.form === 'a2008' ? 'A1.2' : ofYear;
  return {
    ...fact,
    metric: cell ?? code,
    cell,
    concept: code,
    theme: concept?.theme ?? parent?.theme ?? null,
    label: labelOf(given.context),
    kind: concept?.theme === 'claim' ? 'claim' : fact.measure.endsWith('元') ? 'amount' : 'count',
    of: parent,
  };
}
