import { type Register, RemedyStep } from '@gongkai/kernel';
import { remedyStepNames } from './register-vocabulary.ts';

const applicationSteps: Readonly<Record<string, string>> = {
  confirm: '收到当日与申请人确认',
  'confirm-contact': '与申请人确认收到之日',
  'correction-notice': '如需补正，一次性告知',
  reply: '答复',
  correction: '申请人补正',
  'third-party': '第三方提出意见',
  organ: '其他机关提出意见',
  fee: '申请人缴费',
  assistance: '科室、下级协办',
  'assistance-answer': '答复协办、承办事项',
  'assistance-answered': '采用科室的答复',
};

const itemSteps: Readonly<Record<string, string>> = { disclosure: '公开' };

/** What is due, by register and step; a step that has no word yet is shown as 待办. */
export function dueStepName(register: Register, step: string): string {
  const remedy = register === 'remedies' ? RemedyStep.safeParse(step).data : undefined;
  if (remedy !== undefined) return remedyStepNames[remedy];
  // A period of a recurring duty: `period-2026Q3`.
  if (register === 'items' && step.startsWith('period-')) return `定期公开 ${step.slice('period-'.length)}`;
  return (register === 'items' ? itemSteps[step] : applicationSteps[step]) ?? '待办';
}
