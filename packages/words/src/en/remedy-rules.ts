import type { ActivityProblem, RemedyRowProblem, RemedyRule } from '@gongkai/kernel';
import { remedyKindNames, remedyResultNames, remedyRoleNames } from '../register-vocabulary.ts';

export const remedyRuleSentences: { readonly [Rule in RemedyRule]: (detail: string) => string } = {
  'day-ahead': (day) => `${day} has not come yet; a future day cannot be entered`,
  'day-before-step': (day) => `The day cannot be before the day of the previous step, ${day}`,
  'served-before-decided': (day) => `It cannot be served before it was made on ${day}`,
  'accepted-after-receipt': (day) => `Acceptance cannot be later than the receipt of the notice on ${day}`,
  'co-defendant-of-other-kind': () => 'The reviewing organ is co-defendant only in suits after review',
  'review-of-other-kind': () => 'Only a suit after review is linked to a review',
  'review-unknown': (id) => `This unit has no review with number “${id}”`,
  'review-undecided': (id) => `The decision of review “${id}” is not entered yet; please enter it first`,
  'suit-before-review': (day) => `The suit cannot be accepted before the review was decided on ${day}`,
  'application-unknown': (id) => `This unit has no application with number “${id}”`,
  'summary-before-2024': () => 'Reviews accepted before 1 January 2024 have no summary procedure',
  'extended-twice': () => 'The term of a review can be extended once only',
  'extended-too-long': (day) => `The term of a review is extended by 30 days at most, not beyond ${day}`,
  'extended-not-later': (day) => `The extended term must be later than the term before, ${day}`,
  suspended: (day) =>
    `The case has been suspended since ${day}; please enter its resumption first. Meanwhile only termination (other result) can be entered`,
  'not-suspended': () => 'The case is not suspended; there is nothing to resume',
  'appeal-running': (day) => `The term of appeal runs until ${day}; effect cannot be entered before its end`,
  'redo-not-corrected': () => 'Only a corrected result has a term for handling again',
  'redo-not-ordered': () => 'Handling again was not ordered, or has been entered already',
};

// A file of the register names its choices in Chinese, whatever the language of the screens.
const choices = (names: Readonly<Record<string, string>>): string => Object.values(names).join('、');

export const remedyRowProblemSentences: Record<RemedyRowProblem, string> = {
  'number-missing': 'no case number',
  'number-twice': 'the case number appears twice in the file',
  'kind-unknown': `unknown kind of case; one of ${choices(remedyKindNames)}`,
  'role-unknown': `unknown role of this organ; one of ${choices(remedyRoleNames)}, or empty`,
  'co-defendant-of-other-kind': 'the reviewing organ is co-defendant only in suits after review',
  'organ-missing': 'no reviewing organ or court',
  'day-malformed': 'the day is not written like “2024-01-05”',
  'day-ahead': 'the day is later than today',
  'accepted-after-receipt': 'accepted later than received',
  'result-unknown': `unknown result; one of ${choices(remedyResultNames)}`,
  'result-without-day': 'a result without the day it took effect',
  'day-without-result': 'a day of effect without a result',
  'decided-before-acceptance': 'took effect before it was accepted',
  'text-too-long': 'case number and organ have 100 characters at most, the matter 200',
  'application-unknown': 'this unit has no application with this number',
};

export const activityProblemSentences: Record<ActivityProblem, string> = {
  'kind-unknown': 'there is no such kind',
  'kind-not-of-unit': 'this unit does not keep this kind',
  'title-missing': 'no content',
  'text-too-long': 'the content has 200 characters at most, the note 500',
  'day-malformed': 'the day is not written like “2024-01-05”',
  'day-ahead': 'the day is later than today',
  'until-before-from': 'the last day is before the first',
  'until-of-flow': 'this kind has a day only, no last day',
  'number-missing': 'no number',
  'number-malformed': 'the number must be whole',
  'amount-malformed': 'the amount must be a number in yuan with two decimals at most',
  'answered-before-day': 'answered before it was received',
  'ways-unknown': 'unknown way of responding',
  'ways-missing': 'no way of responding',
  'field-of-other-kind': 'a field is filled in that this kind does not have',
};
