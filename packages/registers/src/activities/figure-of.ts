import type { FormCode, PlainDate } from '@gongkai/kernel';
import type { ActivityEntry } from './activity.ts';
import { activityKinds, sourcesOf, type Taking } from './kinds.ts';

/** First and last day of what is counted. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What the rows give a cell in a span: flows of its days, stocks as they stand on its last day. */
export function figureOf(rows: readonly ActivityEntry[], form: FormCode, cell: string, span: Span): number {
  const parts = sourcesOf(form, cell).map(({ kind, taking }) =>
    rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + given(row, taking, span), 0),
  );
  return parts.reduce((sum, part) => sum + part, 0);
}

function given(row: ActivityEntry, taking: Taking, span: Span): number {
  const inSpan = (day: PlainDate): boolean => span.from <= day && day <= span.to;
  if (taking === 'count-answered') return row.answeredOn !== null && inSpan(row.answeredOn) ? 1 : 0;
  const stands = row.onDay <= span.to && (row.untilDay === null || row.untilDay >= span.to);
  const counts = activityKinds[row.kind].nature === 'stock' ? stands : inSpan(row.onDay);
  return counts ? amountOf(row, taking) : 0;
}

function amountOf(row: ActivityEntry, taking: Exclude<Taking, 'count-answered'>): number {
  switch (taking) {
    case 'count':
      return 1;
    case 'number':
    case 'amount':
    case 'spent':
      return row[taking] ?? 0;
    case 'count-by-head':
      return row.byHead ? 1 : 0;
    case 'count-social':
      return row.ways.includes('social') ? 1 : 0;
    case 'count-elsewhere':
      return row.ways.includes('other') ? 1 : 0;
  }
}
