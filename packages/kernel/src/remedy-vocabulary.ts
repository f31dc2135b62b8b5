import { z } from 'zod';

/** 普通程序、简易程序. 行政复议 has the second since the law of 2023 (第五十三条). */
export const remedyProcedures = ['ordinary', 'summary'] as const;
export const RemedyProcedure = z.enum(remedyProcedures);
export type RemedyProcedure = z.infer<typeof RemedyProcedure>;

/** May a first instance's decision be appealed, and within which term (行政诉讼法第八十五条); `none`: 准许撤诉裁定、调解书. */
export const remedyAppeals = ['judgment', 'ruling', 'none'] as const;
export const RemedyAppeal = z.enum(remedyAppeals);
export type RemedyAppeal = z.infer<typeof RemedyAppeal>;

/** What runs by a clock: the organ's own answer, what others decide and by when, and what it was ordered to do again. */
export const remedySteps = ['reply', 'review', 'first-instance', 'appeal', 'second-instance', 'suit', 'redo'] as const;
export const RemedyStep = z.enum(remedySteps);
export type RemedyStep = z.infer<typeof RemedyStep>;

/** What the law forbids, and where it says so. The sentences stand in `words`. */
export const remedyRules = {
  'day-ahead': '行政复议法第八十八条、行政诉讼法第一百零一条',
  'day-before-step': '行政复议法第八十八条、行政诉讼法第一百零一条',
  'served-before-decided': '行政诉讼法第八十五条',
  'accepted-after-receipt': '行政复议法第四十八条、行政诉讼法第六十七条',
  'co-defendant-of-other-kind': '行政诉讼法第二十六条第二款',
  'review-of-other-kind': '行政诉讼法第四十四条',
  'review-unknown': '行政诉讼法第四十四条',
  'review-undecided': '行政诉讼法第四十五条',
  'suit-before-review': '行政诉讼法第四十五条',
  'application-unknown': '《政府信息公开条例》第五十一条',
  'summary-before-2024': '行政复议法第五十三条',
  'extended-twice': '行政复议法第六十二条',
  'extended-too-long': '行政复议法第六十二条',
  'extended-not-later': '行政复议法第六十二条、行政诉讼法第八十一条',
  suspended: '行政复议法第三十九条、第四十一条，行政诉讼法第一百零一条',
  'not-suspended': '行政复议法第三十九条、行政诉讼法第一百零一条',
  'appeal-running': '行政诉讼法第八十五条',
  'redo-not-corrected': '行政复议法第六十四条、行政诉讼法第七十条',
  'redo-not-ordered': '行政复议法第六十四条、行政诉讼法第七十条',
} as const;
export type RemedyRule = keyof typeof remedyRules;

/** What is wrong with a row of an old register of cases. */
export const remedyRowProblems = [
  'number-missing',
  'number-twice',
  'kind-unknown',
  'role-unknown',
  'co-defendant-of-other-kind',
  'organ-missing',
  'day-malformed',
  'day-ahead',
  'accepted-after-receipt',
  'result-unknown',
  'result-without-day',
  'day-without-result',
  'decided-before-acceptance',
  'text-too-long',
  'application-unknown',
] as const;
export const RemedyRowProblem = z.enum(remedyRowProblems);
export type RemedyRowProblem = z.infer<typeof RemedyRowProblem>;

/** What is wrong with a row of an old 工作台账. */
export const activityProblems = [
  'kind-unknown',
  'kind-not-of-unit',
  'title-missing',
  'text-too-long',
  'day-malformed',
  'day-ahead',
  'until-before-from',
  'until-of-flow',
  'number-missing',
  'number-malformed',
  'amount-malformed',
  'answered-before-day',
  'ways-unknown',
  'ways-missing',
  'field-of-other-kind',
] as const;
export const ActivityProblem = z.enum(activityProblems);
export type ActivityProblem = z.infer<typeof ActivityProblem>;
