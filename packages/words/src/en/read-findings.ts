import { daysBetween, plainDate, type ReadFindingFacts } from '@gongkai/kernel';
import { say } from '../say-outcome.ts';
import { printDay } from './dates.ts';
import { gateHitNames } from './gate-vocabulary.ts';
import { labelIn } from './labels.ts';
import { many } from './many.ts';
import {
  addressFaultNames,
  contactFaultNames,
  lackNames,
  lateActNames,
  metadataFieldNames,
  ruleNeedNames,
  statutoryTopicNames,
  yearPlaceNames,
} from './rule-terms.ts';
import { formNames } from './vocabulary.ts';

type Sentence<Kind extends keyof ReadFindingFacts> = (
  facts: ReadFindingFacts[Kind],
  outcome: 'passed' | 'failed' | 'not-evaluated',
) => string;

export const readFindingSentences: { readonly [Kind in keyof ReadFindingFacts]: Sentence<Kind> } = {
  'rule-tried': ({ checked, needs }, outcome) =>
    say(outcome, {
      passed: () => (checked === 1 ? 'Checked, in order' : `${many(checked, 'places')} checked, in order`),
      failed: () => 'Checked, not in order',
      unknown: () => `Cannot be checked yet: missing ${needs.map((need) => ruleNeedNames[need]).join(', ')}`,
    }),
  'text-table': ({ label, stated, table, gap }) =>
    `${labelIn(label)} ${stated} ≠ ${table} in the table, difference ${gap}`,
  'share-wrong': ({ label, part, whole, stated, computed, gap }) =>
    `The share of ${labelIn(label)} is written as ${stated}%; ${part} ÷ ${whole} = ${computed}%, ${gap} percentage points apart`,
  'parts-total': ({ label, total, sum, count, gap }) =>
    `${labelIn(label)} ${total} ≠ ${sum}, the sum of its ${many(count, 'parts')}, difference ${gap}`,
  'shares-total': ({ label, sum, count, gap }) =>
    `The ${count} shares of ${labelIn(label)} add up to ${sum}%, ${gap} percentage points from 100%`,
  'rate-wrong': ({ label, before, after, stated, computed, gap }) =>
    `The change of ${labelIn(label)} is written as ${stated}%; from ${before} to ${after} it is ${computed}%, ${gap} percentage points apart`,
  'total-average': ({ total, average, expected, gap }) =>
    expected === null
      ? `The total ${total} is less than the daily average ${average}, by ${gap}; a 万 (ten thousand) may be missing`
      : `The total ${total} differs by ${gap} from ${expected}, which the daily average ${average} makes`,
  'not-whole': ({ label, stated }) =>
    `${labelIn(label)} ${stated} is not a whole number; a 万 (ten thousand) may be missing`,
  copied: ({ of, name, score, most }) =>
    `${score}% like ${of === 'prior' ? "last year's report" : "another unit's report"} (${name}); the limit is ${most}%`,
  'foreign-name': ({ found, own }) => `It says “${found}”; this organ is ${own}`,
  'stale-year': ({ found, year }) => `It says ${found}; the year of the report is ${year}`,
  'claimed-listed': ({ claimed, listed, what }) => `It claims ${claimed} ${what} and lists ${listed}`,
  numbering: ({ expected, found }) => `The number should be “${expected}” and is “${found}”`,
  'off-topic': ({ chapter, topic }) => `“${labelIn(chapter)}” does not speak of ${statutoryTopicNames[topic]}`,
  'topic-missing': ({ topic }) => `The text does not speak of ${statutoryTopicNames[topic]}`,
  'cumulative-annual': ({ label, figure, year }) => `Cumulative ${labelIn(label)} ${figure} = new in ${year} ${figure}`,
  'other-dominant': ({ label, part, whole, share, most }) =>
    `${labelIn(label)} ${part} ÷ ${whole} = ${share}%, more than ${most}%: the classification means little`,
  'idle-mechanism': ({ mechanism, labels }) => `There is ${mechanism}, while ${labels} are all 0`,
  'channel-unused': ({ channel, label }) => `It claims to publish by ${channel}, while ${labelIn(label)} is 0`,
  swing: ({ label, before, after, percent, gap }) =>
    `${labelIn(label)} went from ${before} last year to ${after}, a change of ${gap} (${percent}%); the text does not explain it`,
  'joint-case': ({ name }) =>
    `${name}: where the reviewing organ is co-defendant, only the organ that acted counts the case`,
  'out-of-proportion': ({ label, figure, other, against, times }) =>
    `${labelIn(label)} ${figure} is more than ${times} times ${labelIn(other)} ${against}`,
  'changed-published': ({ before, now }) =>
    `Changed after publication without a notice of correction: ${brief(before)} → ${brief(now)}`,
  'copies-differ': ({ address }) => `The content at ${address} differs from what was published`,
  'address-bad': ({ address, fault }) => `Address ${address} ${addressFaultNames[fault]}`,
  'contact-odd': ({ text, fault }) => `${text} ${contactFaultNames[fault]}`,
  slip: ({ written, meant }) => `“${written}” may be a slip for “${meant}”`,
  unclosed: ({ bracket }) => `“${bracket}” has no other half`,
  'personal-data': ({ what, text }) => `Contains a ${gateHitNames[what]}: ${text}`,
  repeated: ({ score, length }) => `Two passages of more than ${many(length, 'characters are')} ${score}% alike`,
  'measures-mixed': ({ label, measures }) => `The numbers of ${labelIn(label)} mix units of measure: ${measures}`,
  'measure-lacking': ({ label, stated }) => `${labelIn(label)} ${stated} lacks a unit of measure`,
  blurred: ({ label, stated }) => `${labelIn(label)} is written as “${stated}”, not an exact number`,
  'metadata-odd': ({ field, text }) => `${metadataFieldNames[field]}: ${text}`,
  late: ({ act, name, due, on }) => {
    const until = printDay(plainDate(due));
    if (on === null) return `${name}: term of ${lateActNames[act]} ${until}, past and not done`;
    const days = daysBetween(plainDate(due), plainDate(on));
    return `${name}: term of ${lateActNames[act]} ${until}, done on ${printDay(plainDate(on))}, ${many(days, 'days')} late`;
  },
  lacking: ({ name, lack }) => `${name} lacks ${lackNames[lack]}`,
  'year-differs': ({ place, found, year }) =>
    `${yearPlaceNames[place]} says ${found}; the year of the report is ${year}`,
  'template-wrong': ({ found, form }) => `The form used is ${formNames[found]}; this year it is ${formNames[form]}`,
  'notice-wrong': ({ found, expected }) => `It cites ${found}; this year it is ${expected}`,
  'table-missing': ({ form }) => `The table is not attached (${formNames[form]})`,
  'chapter-order': ({ chapter, before }) => `“${labelIn(chapter)}” should stand before “${labelIn(before)}”`,
  'chapter-title': ({ found, title }) => `The heading is “${found}” and should be “${labelIn(title)}”`,
  'prior-problem': ({ problem }) => `Nothing is said about how last year's problem “${problem}” was remedied`,
};

const brief = (hash: string): string => hash.slice(0, 12);
