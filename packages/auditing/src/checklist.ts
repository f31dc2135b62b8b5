import { CheckAnswer, CheckCode, checkCodes } from '@gongkai/kernel';
import { z } from 'zod';

/** One question with what was found. */
export const CheckEntry = z.object({ code: CheckCode, answer: CheckAnswer, note: z.string().trim().max(1_000) });
export type CheckEntry = z.infer<typeof CheckEntry>;

/** What each question rests on. 条例 is the regulation of 2019; rule codes are those of the machine checks. */
export const checkGrounds = {
  'report-in-time': '条例第四十九条',
  'report-complete': '条例第五十条；国办公开办函〔2021〕30号',
  'figures-from-records': '条例第五十条；机检规则 R40',
  'totals-below': '国办公开办函〔2021〕30号；机检规则 R41',
  'carry-over': '国办公开办函〔2021〕30号；机检规则 R04',
  'catalogue-kept': '条例第十二条',
  'published-in-time': '条例第二十六条',
  'secrecy-reviewed': '条例第十七条',
  'normative-kept': '国办公开办函〔2021〕30号；机检规则 R06',
  'answered-in-time': '条例第三十三条',
  'refusals-grounded': '条例第三十六条、第五十一条',
  'third-parties-asked': '条例第三十二条',
  'fees-lawful': '条例第四十二条；国办函〔2020〕109号',
  'identity-guarded': '个人信息保护法第六条、第五十一条',
  'remedies-counted': '国办公开办函〔2021〕30号；机检规则 R42',
  'training-held': '条例第四十六条、第四十八条',
} as const satisfies Record<CheckCode, string>;

/** The standing checklist with nothing answered yet. */
export const newChecklist = (): CheckEntry[] => checkCodes.map((code) => ({ code, answer: 'open', note: '' }));

/** How many questions stand answered, and how many of them at fault. */
export function checklistProgress(entries: readonly CheckEntry[]) {
  const answered = entries.filter(({ answer }) => answer !== 'open');
  return {
    total: entries.length,
    answered: answered.length,
    atFault: answered.filter(({ answer }) => answer === 'at-fault').length,
  };
}
