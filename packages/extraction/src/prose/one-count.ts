import type { Concept, Theme } from '../concepts/concept.ts';
import { cellFor, concepts, matchConcept } from '../concepts/match.ts';
import type { Quantity } from '../text/tokens.ts';
import type { NumberContext } from './context.ts';
import { isCountable, isGoalOrRank } from './countable.ts';
import { baseOf, type Case, labelOf } from './fact-base.ts';
import { changeWords, isRatio, readChange, readPrior, readReached, readShare } from './ratio.ts';
import type { Found, Reading } from './reading.ts';

const priorYear = /(?:较|比|与|由)(?:上年|去年|上一年|原来|(?:19|20)\d{2}年)度?(?:同期)?的?$/;
const reached =
  /(?:增|减|上升|提高|提升|下降|降)[^,]{0,3}(?:到|至|为)(?:(?:19|20)\d{2}年度?的?|今年的|本年的|现在的|目前的)?$/;
const summed = /^(?:以上|上述|累计)*(?:合计|共计|总计|总共|共)(?:为|:|有)?$/;
const each = /(?:均|都|各|均分别|全部)(?:为|是|有|计)?$/;
const leaves =
  /^(?:全年|本年|今年|同时|另外?|此外|还|收到|接到|召开|举办|组织|办理|处理|受理|解读|开展|回应|本年度|当年|新增|通过)/;

/** What one number states: nothing, one fact, or one for each thing named with 均 or 各. */
export function readQuantity(reading: Reading, given: Case): readonly Found[] {
  const { quantity, context } = given;
  if (isGoalOrRank(reading.text, quantity)) return [];
  if (isRatio(quantity)) return [changeWords(context.head) ? readChange(reading, given) : readShare(reading, given)];
  if (reached.test(context.head) && given.last?.scope === 'prior') return [readReached(reading, given, given.last)];
  if (priorYear.test(context.head) || isPriorInBracket(reading, given))
    return [readPrior(reading, given, risen(given))];
  if (changeWords(context.head)) return [readChange(reading, given)];
  return readCount(reading, given);
}

// 信息发布量由2013年的1128条增加到1887条
const risen = ({ context, quantity, themes }: Case): Concept | undefined => {
  const name = /^(.{2,})由[^由]*$/.exec(context.head)?.[1];
  return name === undefined ? undefined : match({ ...context, head: name, tail: '' }, quantity, themes, null);
};

// 比2022年(31起)下降29%
const isPriorInBracket = ({ text, year }: Reading, { clause, context }: Case): boolean => {
  const named = /((?:19|20)\d{2})年度?[(（]$/.exec(text.slice(Math.max(0, clause.from - 8), clause.from))?.[1];
  return clause.depth > 0 && context.head === '' && year !== null && named !== undefined && Number(named) < year;
};

function readCount(reading: Reading, given: Case): readonly Found[] {
  const { quantity, context, last, themes } = given;
  const sum = summed.test(context.head) && context.earlier === '' ? totalOfTheme(last) : undefined;
  const free = sum ?? match(context, quantity, themes, null, accountBefore(reading.text, given));
  const parent = given.parent !== null && staysWith(given.parent, free, given) ? given.parent : null;
  const concept = parent?.theme == null ? free : match(context, quantity, themes, parent);
  if (!isCountable(reading.text, quantity, concept ?? (parent === null ? undefined : concepts[0]))) return [];
  const several = each.test(context.head) ? named(context.earlier + context.head) : [];
  return (several.length > 1 ? several : [concept]).map((one) => build(reading, given, one, parent));
}

// Categories of disclosed information may be named like anything (新闻发布会类2条); elsewhere a new total ends the list.
function staysWith(parent: Found, free: Concept | undefined, { soft, quantity, context, last }: Case): boolean {
  if (parent.scope === 'year' && free?.code === 'disclosure.total' && anew.test(context.head)) return false;
  if (free === undefined || free.generic === true || free.code === parent.concept) return true;
  if (soft || free.theme === 'claim' || /^(?:发布|依托)/.test(context.head)) return false;
  // A channel beside a channel is no part of it.
  if (/^channel\./.test(parent.concept) && /^channel\./.test(free.code)) return false;
  if (parent.theme !== 'disclosure') return free.total !== true;
  if (free.theme === 'disclosure' || /信息$/.test(context.head)) return true;
  return !leaves.test(context.head) && isCountedLike(quantity, parent, last);
}

const anew = /新增的?(?:主动公开|政府|信息)|累计(?:主动)?公开/;

// Items of one list share the measure of their total, or of the item before.
const isCountedLike = ({ measure }: Quantity, parent: Found, last: Found | null): boolean =>
  measure === parent.measure || (last?.of === parent && measure === last.measure);

const account =
  /(?:微信公众号|微信|公众号|政务微博|微博|抖音|视频号|头条号|客户端)(?!.*(?:网站|门户|网上|公报|电视|广播))/;

// 公众号粉丝4.2万人,累计发布信息416条: what an account published, said in a clause that no longer names it.
function accountBefore(text: string, { clause, context }: Case): string {
  if (!/发布|推送|编发|推出|发表/.test(context.head) || /公开|政府信息|政务信息|网|微|平台|[”"》]/.test(context.head))
    return '';
  const lead = text.slice(Math.max(0, clause.from - 120), clause.from);
  return account.exec(lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('\n')) + 1))?.[0] ?? '';
}

function match(
  { head, tail, earlier, verb }: NumberContext,
  { measure }: Quantity,
  themes: readonly Theme[],
  parent: Found | null,
  account = '',
): Concept | undefined {
  const tries = new Set([
    ...(account === '' ? [] : [`${account}${head}#`]),
    ...(verb === '' ? [] : [`${verb}${head}#`]),
    `${head}#`,
    `${head}#${tail}`,
    `${earlier}${head}#`,
    `${earlier}${head}#${tail}`,
  ]);
  for (const weak of [false, true]) {
    for (const words of tries) {
      const found = matchConcept({ words, measure, themes, parent }, weak);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

// 网上3件，信函2件，合计5件: the sum of what was just counted.
const sums: Readonly<Partial<Record<Theme, string>>> = {
  application: 'application.received',
  disclosure: 'disclosure.total',
  fee: 'fee.charged',
};
const totalOfTheme = (last: Found | null): Concept | undefined =>
  last?.theme == null ? undefined : concepts.find(({ code }) => code === sums[last.theme ?? 'other']);

const named = (words: string): readonly Concept[] => concepts.filter(({ denied }) => denied?.test(words) === true);

function build(reading: Reading, given: Case, concept: Concept | undefined, parent: Found | null): Found {
  const base = baseOf(reading, given);
  // A part of this year's total is this year's, though it says 累计.
  const fact = parent?.scope === 'year' && base.scope === 'cumulative' ? { ...base, scope: parent.scope } : base;
  const isSum = concept?.code === 'disclosure.total' && fact.scope === 'cumulative';
  // Inside its own list the same name is a kind of it: 政策解读30件，其中视频解读3件.
  const isPart =
    parent !== null && (concept === undefined || concept.code === parent.concept || concept.generic === true);
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
