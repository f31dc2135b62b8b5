import { FormCode, Period, ReportKind } from '@gongkai/kernel';
import { notFound } from '@tanstack/react-router';
import { z } from 'zod';

/** Which form and period a screen shows; absent: the newest one opened. */
export const SpanSearch = z.object({
  form: FormCode.optional().catch(undefined),
  period: Period.optional().catch(undefined),
});

export const ReportAddress = z.object({ unit: z.string(), kind: ReportKind, form: FormCode, period: Period });
export const SchemeAddress = z.object({ id: z.string(), version: z.coerce.number().int().positive() });

/** What an address says; one that says nothing of the kind leads nowhere, as any other wrong address does. */
export function known<T>(address: z.ZodType<T>, params: unknown): T {
  const read = address.safeParse(params);
  if (!read.success) throw notFound();
  return read.data;
}
