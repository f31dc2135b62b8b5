import { findCell, getForm } from '@gongkai/forms';
import type { Concept } from '../concepts/concept.ts';
import { cellFor, concepts, themesOf } from '../concepts/match.ts';
import type { Range } from '../extraction.ts';
import { type Section, sectionAt } from '../structure/chapters.ts';
import type { Quantity } from '../text/tokens.ts';
import { denialsIn, mayDeny, namesApplication, withoutCause } from './denials.ts';
import type { Found, Reading } from './reading.ts';
import type { Clause, Sentence } from './sentence.ts';

export interface Denied {
  readonly found: readonly Found[];
  /** Numbers inside a denial: 未接到一起投诉 counts nothing. */
  readonly taken: ReadonlySet<Quantity>;
}

/**
 * Zero claims of a sentence. One denial governs every object named with it; a denial that names none speaks of what its
 * chapter is about, whose heading then belongs to the quote.
 */
export function readZeros(reading: Reading, sentence: Sentence): Denied {
  if (!mayDeny(reading.text.slice(sentence.from, sentence.to))) return nothing;
  const found: Found[] = [];
  const taken = new Set<Quantity>();
  for (const clause of sentence.clauses) {
    const words = reading.text.slice(clause.from, clause.to);
    for (const denial of denialsIn(words)) {
      const at = clause.from + denial.from;
      const inside = clause.quantities.filter(({ from }) => from > at);
      if (inside.some(({ spelt, value }) => !spelt && Number(value) > 0)) continue;
      const { objects, range } = objectsOf(reading, clause, denial);
      if (objects.length === 0 || isComplaint(reading, clause, objects)) continue;
      for (const quantity of inside) taken.add(quantity);
      const figure = { from: at, to: clause.from + denial.to };
      // 未接到申请,无相关内容: said already.
      const isAgain = ({ code }: Concept) => range !== clause && found.some(({ concept }) => concept === code);
      found.push(...objects.filter((each) => !isAgain(each)).map((object) => zero(reading, object, range, figure)));
    }
  }
  return { found: unique(found), taken };
}

const nothing: Denied = { found: [], taken: new Set() };

// 「没有专项经费」 in the chapter on problems deplores, it does not report.
function isComplaint({ sections }: Reading, clause: Clause, objects: readonly Concept[]): boolean {
  return (
    /问题|不足|打算/.test(sectionAt(sections, clause.from)?.chapter ?? '') &&
    objects.every(({ theme }) => theme === 'support' || theme === 'response')
  );
}

function objectsOf(reading: Reading, clause: Clause, denial: Range): { objects: readonly Concept[]; range: Range } {
  const words = reading.text.slice(clause.from, clause.to);
  const after = words.slice(denial.from);
  if (isOfDispute(reading, clause, after)) return ofSection(reading, clause);
  const own = deniedIn(after);
  if (own.length > 0) return { objects: ofPriorYear(reading, words) ? own.map(carriedIn) : own, range: clause };
  const led = deniedIn(words);
  if (led.length > 0) return { objects: led, range: clause };
  // 37件信息不存在 says of 37 what they are.
  if (clause.depth > 0 || clause.quantities.length > 0 || !alone.test(after)) return { objects: [], range: clause };
  return ofLead(reading, clause) ?? ofSection(reading, clause);
}

// 2021年未转结申请 in the report of 2022: nothing came over from the year before.
const ofPriorYear = ({ year }: Reading, words: string): boolean =>
  /上一?年|去年/.test(words) || Number(/(?:19|20)\d{2}(?=年)/.exec(words)?.[0] ?? Infinity) < (year ?? 0);
const carriedIn = (object: Concept): Concept =>
  object.code === 'application.carriedOut'
    ? (concepts.find(({ code }) => code === 'application.carriedIn') ?? object)
    : object;

// 行政复议,无: what is denied stands in the clause before.
function ofLead({ text }: Reading, { before: lead, to }: Clause): { objects: readonly Concept[]; range: Range } | null {
  if (lead === null || lead.quantities.length > 0) return null;
  const words = text.slice(lead.from, lead.to);
  const objects = deniedIn(words);
  return objects.length === 0 ? null : { objects, range: { from: lead.from, to } };
}

// 「五、因……申请行政复议、提起行政诉讼的情况 无申请」: what was not applied for is a review.
const isOfDispute = ({ sections }: Reading, { from }: Clause, after: string): boolean => {
  if (!/^(?:无|没有|未收到|没有收到过?)(?:任何|相关|此类|该类)?申请$/.test(after)) return false;
  const themes = themesOf(sectionAt(sections, from)?.title ?? '');
  return !themes.includes('application') && (themes.includes('review') || themes.includes('litigation'));
};

// 「五、……的情况 无」: what is denied stands in the heading.
const alone =
  /^(?:均?无|没有|未发生|未产生|未收到|零|未收取|不存在)(?:此类|此项|上述|相关|以上|该项|任何|发生|申请|收费|收取)*(?:情况|事项|案件|情形|事件|现象|问题|内容|费用)?$/;

function ofSection(reading: Reading, clause: Clause): { objects: readonly Concept[]; range: Range } {
  const section = sectionAt(reading.sections, clause.from);
  if (section === undefined) return { objects: [], range: clause };
  const isFirst = reading.text.slice(section.body, clause.from).replace(/[\s。:,]|本年度|20\d{2}年度?/g, '') === '';
  const from = isFirst ? section.from : clause.from;
  return { objects: objectsOfTitle(section), range: { from, to: clause.to } };
}

function objectsOfTitle(section: Section): readonly Concept[] {
  const themes = themesOf(section.title.replace(modifier, ''));
  return concepts.filter(({ theme, code, denied }) => {
    if (denied === undefined || !themes.includes(theme)) return false;
    return theme === 'application' ? code === 'application.received' : denied.test(withoutCause(section.title));
  });
}

// 与诉讼有关的费用: costs are denied, not lawsuits.
const modifier =
  /与[^,]*?(?:诉讼|复议|申诉)[^,]*?(?:有关|相关)的?[^,]*费用(?:支出)?|与[^,]*?(?:有关|相关)的?(?=[^,]*费用)|(?:复议|诉讼)(?:有关|相关)的?(?=[^,]*费用)|关于[^,]*?的(?=[^,]*(?:咨询|来电|电话|来信|来访))|依申请公开(?:政府)?信息(?:的|相关|有关)*(?=费)|在?依申请公开[^,]{0,10}(?:工作|过程|办理)中|在依申请公开中/;

function deniedIn(words: string): readonly Concept[] {
  const plain = withoutCause(words.replace(modifier, ''));
  const named = concepts.filter(({ denied }) => denied?.test(plain) === true);
  const isDispute = named.some(
    ({ theme }) => theme === 'review' || theme === 'litigation' || theme === 'complaint' || theme === 'fee',
  );
  // 未转结政府信息公开申请: none were carried over.
  const carried = named.filter(({ code }) => code === 'application.carriedOut');
  if (carried.length > 0) return carried;
  const hasProcessing = named.some(({ code }) => code === 'fee.processing');
  return named.filter(({ code }) => {
    if (code === 'fee.charged') return !hasProcessing;
    return code !== 'application.received' || !isDispute || namesApplication.test(plain);
  });
}

function zero(reading: Reading, concept: Concept, range: Range, figure: Range): Found {
  const { code, theme, denied } = concept;
  const cell = cellFor(concept, reading.form);
  return {
    metric: cell ?? code,
    cell,
    concept: code,
    theme,
    label: denied?.exec(reading.text.slice(range.from, range.to))?.[0] ?? code,
    value: '0',
    measure: theme === 'fee' ? '元' : measureOf(reading, cell),
    qualifier: null,
    kind: 'zero-claim',
    scope: 'year',
    figure,
    of: null,
    from: range.from,
    to: range.to,
  };
}

// 未召开新闻发布会 names no measure; its cell does.
const measureOf = ({ form }: Reading, cell: string | null): string =>
  (form === null || cell === null ? undefined : findCell(getForm(form), cell)?.measure) ?? '件';

function unique(found: readonly Found[]): readonly Found[] {
  const first = new Map<string, Found>();
  for (const each of found.toReversed()) first.set(`${each.concept} ${each.from}`, each);
  return found.filter((each) => first.get(`${each.concept} ${each.from}`) === each);
}
