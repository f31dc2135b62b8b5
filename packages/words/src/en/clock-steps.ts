import type { PlainDate } from '@gongkai/kernel';
import type { ClockStepFacts } from '../clock-steps.ts';
import { clockActNames } from './clock.ts';
import { printDay } from './dates.ts';

export type { ClockStepFacts } from '../clock-steps.ts';

export function explainClockStep(step: ClockStepFacts): string {
  switch (step.kind) {
    case 'act':
      return `${printDay(step.on)}: ${clockActNames[step.act]}${step.article === null ? '' : ` (${step.article})`}`;
    case 'restart':
      return `${printDay(step.on)}: ${clockActNames[step.act]}; counted${step.act === 'received' ? '' : ' anew'} from the next day`;
    case 'counted':
    case 'worked':
      return `${span(step)}: ${countOf(step)}${step.kind === 'worked' ? `, adjusted working day for ${step.name ?? 'a holiday'}, counted` : ''}${step.provisional ? ' (provisional: the holidays of this year are not announced)' : ''}`;
    case 'weekend':
      return `${span(step)}: weekend, not counted`;
    case 'holiday':
      return `${span(step)}: ${step.name} holiday, not counted${step.notices.length === 0 ? '' : ` (${step.notices.join(', ')})`}`;
    case 'paused':
      return `${span(step)}: others are consulted, not counted`;
    case 'waiting':
      return `${span(step)}: the applicant is waited for, not counted`;
    case 'due':
      return `${printDay(step.on)}: ${step.which === 'original' ? 'the term ends' : 'the extended term ends'} (working day ${step.days})`;
  }
}

const span = ({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }): string =>
  from === to ? printDay(from) : `${printDay(from)} to ${printDay(to)}`;

const countOf = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  first === last ? `working day ${first}` : `working days ${first} to ${last}`;
