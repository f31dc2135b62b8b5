import { z } from 'zod';

/** 机构调整: merge 合并, split 分设, transfer 划转, rename 更名, close 撤销 without a successor. */
export const reorganisationKinds = ['merge', 'split', 'transfer', 'rename', 'close'] as const;
export const ReorganisationKind = z.enum(reorganisationKinds);
export type ReorganisationKind = z.infer<typeof ReorganisationKind>;

/** What can be wrong with a reorganisation before anything of it is written. */
export const reorganisationProblems = [
  'nothing-changes',
  'not-of-its-kind',
  'day-ahead',
  'unit-unknown',
  'outside-scope',
  'other-place',
  'closed-already',
  'opened-later',
  'changed-since',
  'named-twice',
  'code-taken',
  'parent-missing',
  'kind-not-below',
  'kind-differs',
  'successor-missing',
  'successor-ends',
  'heir-missing',
  'below-left',
  'opened-for-nothing',
  'cases-open',
  'report-counted',
  'report-under-way',
  'report-owed',
] as const;
export const ReorganisationProblem = z.enum(reorganisationProblems);
export type ReorganisationProblem = z.infer<typeof ReorganisationProblem>;
