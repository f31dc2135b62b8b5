import { type ClockAct, type PlainDate, printDate } from '@gongkai/kernel';
import { clockActNames } from './clock.ts';

/** One run of the clock's explanation, as `calendar` makes it (its `ClockStep`). */
export type ClockStepFacts =
  | { readonly kind: 'act'; readonly on: PlainDate; readonly act: ClockAct; readonly article: string | null }
  | { readonly kind: 'restart'; readonly on: PlainDate; readonly act: 'received' | 'corrected' | 'fee-paid' }
  | {
      readonly kind: 'counted' | 'worked';
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly first: number;
      readonly last: number;
      readonly name: string | null;
      readonly provisional: boolean;
    }
  | { readonly kind: 'weekend' | 'paused' | 'waiting'; readonly from: PlainDate; readonly to: PlainDate }
  | {
      readonly kind: 'holiday';
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly name: string;
      readonly notices: readonly string[];
    }
  | { readonly kind: 'due'; readonly on: PlainDate; readonly which: 'original' | 'extended'; readonly days: number };

/** What one run of days did to the term: why it counted or did not, so that anybody can count along (goal G42). */
export function explainClockStep(step: ClockStepFacts): string {
  switch (step.kind) {
    case 'act':
      return `${printDate(step.on)} ${clockActNames[step.act]}${step.article === null ? '' : `（${step.article}）`}`;
    case 'restart':
      return `${printDate(step.on)} ${clockActNames[step.act]}，自次日起${step.act === 'received' ? '' : '重新'}计算`;
    case 'counted':
    case 'worked':
      return `${span(step)} ${countOf(step)}${step.kind === 'worked' ? `，${step.name ?? '节日'}调休上班，计入` : ''}${step.provisional ? '（该年放假安排未公布，暂定）' : ''}`;
    case 'weekend':
      return `${span(step)} 周末，不计`;
    case 'holiday':
      return `${span(step)} ${step.name}放假，不计${step.notices.length === 0 ? '' : `（${step.notices.join('、')}）`}`;
    case 'paused':
      return `${span(step)} 征求意见期间，不计`;
    case 'waiting':
      return `${span(step)} 等待申请人期间，不计`;
    case 'due':
      return `${printDate(step.on)} ${step.which === 'original' ? '期限届满' : '延期后的期限届满'}（第 ${step.days} 个工作日）`;
  }
}

const span = ({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }): string =>
  from === to ? printDate(from) : `${printDate(from)}至${printDate(to)}`;

const countOf = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  first === last ? `第 ${first} 个工作日` : `第 ${first} 至 ${last} 个工作日`;
