import { type Register, RemedyStep } from '@gongkai/kernel';
import { remedyStepNames } from './register-vocabulary.ts';

const applicationSteps: Readonly<Record<string, string>> = {
  confirm: 'Confirm with the applicant on the day of receipt',
  'confirm-contact': 'Confirm the day of receipt with the applicant',
  'correction-notice': 'Ask to supplement, once, if needed',
  reply: 'Answer',
  correction: 'Supplement by the applicant',
  'third-party': 'Opinion of the third party',
  organ: 'Opinion of the other organ',
  fee: 'Payment by the applicant',
  assistance: 'Help by sections and units below',
  'assistance-answer': 'Answer as asked by the unit',
  'assistance-answered': "Take over the section's answer",
};

const itemSteps: Readonly<Record<string, string>> = { disclosure: 'Publish' };

export function dueStepName(register: Register, step: string): string {
  const remedy = register === 'remedies' ? RemedyStep.safeParse(step).data : undefined;
  if (remedy !== undefined) return remedyStepNames[remedy];
  if (register === 'items' && step.startsWith('period-')) return `Publish for ${step.slice('period-'.length)}`;
  return (register === 'items' ? itemSteps[step] : applicationSteps[step]) ?? 'To do';
}
