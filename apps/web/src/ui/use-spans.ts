import type { FormCode, Period } from '@gongkai/kernel';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries.ts';

export interface FormPeriod {
  readonly form: FormCode;
  readonly period: Period;
}

const textOf = ({ form, period }: FormPeriod): string => `${period}/${form}`;

/** Forms and periods there is something to show for: opened for the unit, or reported by it or below. Newest first. */
export function useSpans(unit: string) {
  const years = useQuery(queries.years(unit));
  const reports = useQuery(queries.spans(unit));
  const all = [...(years.data ?? []), ...(reports.data ?? [])];
  const byText = new Map(all.map(({ form, period }) => [textOf({ form, period }), { form, period }]));
  const spans = [...byText.values()].toSorted((one, other) => order(one, other, years.data ?? []));
  return {
    spans,
    openings: years.data ?? [],
    waiting: years.isPending || reports.isPending,
    error: years.error ?? reports.error,
    again: () => Promise.all([years.refetch(), reports.refetch()]),
  };
}

// What is opened comes before what is only remembered; within both the newest period first.
function order(one: FormPeriod, other: FormPeriod, opened: readonly FormPeriod[]): number {
  const isOpen = (each: FormPeriod): number => (opened.some((year) => textOf(year) === textOf(each)) ? 0 : 1);
  return (
    isOpen(one) - isOpen(other) ||
    other.period.localeCompare(one.period) ||
    Number(one.form === 'grassroots') - Number(other.form === 'grassroots') ||
    other.form.localeCompare(one.form)
  );
}

/** The form and period an address names, or the newest there is; null when there is none yet. */
export const spanOf = (
  search: { readonly form?: FormCode | undefined; readonly period?: Period | undefined },
  spans: readonly FormPeriod[],
): FormPeriod | null => {
  const { form, period } = search;
  if (form !== undefined && period !== undefined) return { form, period };
  return spans.find((span) => period === undefined || span.period === period) ?? null;
};
