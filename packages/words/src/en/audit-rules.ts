import type { AuditRule } from '@gongkai/kernel';
import { many } from './many.ts';

export const auditRuleSentences: Record<AuditRule, (detail: string) => string> = {
  'outside-engagement': (unit) => `Unit “${unit}” is not within the range of this engagement`,
  'engagement-concluded': () => 'The engagement is concluded and can no longer be changed; reopen it to add something',
  'samples-unticked': (count) => `${many(count, 'sampled records are')} not ticked yet; it cannot be concluded`,
  'findings-unfinished': (count) =>
    `${many(count, 'audit findings are')} neither closed nor withdrawn; it cannot be concluded`,
  'cell-not-counted': (cell) => `Cell “${cell}” has no register records behind it to sample from`,
  'population-empty': () => 'There are no records behind this number to sample from',
  'sample-too-large': (most) => `The population is only ${most}; the sample cannot be larger`,
  'too-few-for-strata': (least) => `At least 1 from each stratum: the sample cannot be smaller than ${least}`,
  'finding-incomplete': (part) =>
    `The audit finding still lacks “${partNames[part] ?? part}”; complete it before sending it to the audited unit`,
  'day-not-ahead': (day) => `The term must be later than today, not ${day}`,
  'measures-missing': () => 'Agreeing, wholly or in part, requires the measures and the day they will be done',
  'scheme-not-rehearsed': () =>
    'A scheme must be rehearsed on data of earlier years before it comes into force, and again after a change',
  'scheme-not-a-draft': () => 'A scheme that has been in force cannot be changed; please start a new version',
  'scheme-not-in-force': () => 'The scheme is not in force yet and cannot be used for an evaluation',
  'scheme-empty': () => 'A scheme needs at least one item, each with a code of its own',
  'points-above-weight': (most) => `Points given by hand cannot exceed the weight of the item, ${most}`,
  'manual-points-missing': (count) => `${many(count, 'points')} to be given by hand are missing; it cannot be settled`,
  'run-settled': () => 'This evaluation is settled and can no longer be changed',
};

const partNames: Readonly<Record<string, string>> = {
  facts: 'facts',
  quote: 'quoted evidence',
  source: 'source of evidence',
  ground: 'ground',
};
