import type { PlainDate } from '@gongkai/kernel';

/** What has to happen in a case by a day, and the day it was before it was put off. */
export interface DueStepDay {
  readonly step: string;
  readonly dueOn: PlainDate;
  readonly originalOn: PlainDate;
  readonly provisional: boolean;
}
