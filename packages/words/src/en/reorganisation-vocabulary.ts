import type { ReorganisationKind, ReorganisationProblem } from '@gongkai/kernel';

/** English terms of 机构调整. Each list is complete or does not compile. */
export const reorganisationKindNames: Record<ReorganisationKind, string> = {
  merge: 'Merger',
  split: 'Division',
  transfer: 'Transfer',
  rename: 'Change of name',
  close: 'Closure',
};

/** What stands against a reorganisation; the unit is named before it, what it turns on after it. */
export const reorganisationProblems: Record<ReorganisationProblem, string> = {
  'nothing-changes': 'no change is named',
  'not-of-its-kind': 'the changes named are not of the kind chosen',
  'day-ahead': 'the day has not come; do it on that day or after',
  'unit-unknown': 'there is no such unit',
  'outside-scope': 'does not stand below this unit',
  'other-place':
    'a transfer to another district is not done here: close in the one, open in the other, and hand cases over in writing',
  'closed-already': 'was closed before, on',
  'opened-later': 'was opened only later, on',
  'changed-since': 'was reorganised on that day or since',
  'named-twice': 'is named twice',
  'code-taken': 'the code was given before; codes are never given again',
  'parent-missing': 'the unit above does not exist on that day',
  'kind-not-below': 'a unit of this kind may not stand there',
  'kind-differs': 'the successor is of another kind: organs follow organs, communities communities, sections sections',
  'successor-missing': 'the successor does not exist',
  'successor-ends': 'the successor itself ends',
  'heir-missing': 'nobody is named to take over open cases and the past',
  'below-left': 'a unit below is left without a successor',
  'opened-for-nothing': 'nothing becomes this new unit',
  'cases-open': 'has open cases or documents in force and needs a successor; how many',
  'report-counted': 'a report of the period of that day is accepted; return it first, or it would count twice',
  'report-owed': "still owes last year's report, which nobody could file after its end",
  'report-under-way': 'has a report under way, which nobody could finish after its end',
};
