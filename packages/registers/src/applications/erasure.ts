import { type ApplicantKind, type PlainDate, plainDate, yearOf } from '@gongkai/kernel';
import type { Applicant } from './applicant.ts';

/** What stands in the place of a name that nobody needs to know any more. */
export const erasedName = '（已清除）';

/** The identity of an application after its term: the column of the annual table it counts in, and nothing of a person. */
export const erasedApplicant = (kind: ApplicantKind): Applicant => ({
  kind,
  name: erasedName,
  document: null,
  contact: { phone: '', email: '', address: '' },
});

/** First day of closing that is not over long enough: what was closed before it may be erased (个人信息保护法第十九条、第四十七条). */
export function closedBefore(today: PlainDate, years: number): PlainDate {
  const [month = '', day = ''] = today.slice(5).split('-');
  const year = yearOf(today) - years;
  // 29 February ends its years on the last day of February.
  return plainDate(`${year}-${month}-${month === '02' && day === '29' && year % 4 !== 0 ? '28' : day}`);
}
