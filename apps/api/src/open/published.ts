import { findPublished, type PublishedRow, type Query } from '@gongkai/db';
import type { ReportDocument } from '@gongkai/documents';
import { formOfYear } from '@gongkai/forms';
import { FormCode, Period, ReportKind, yearOfPeriod } from '@gongkai/kernel';
import type { ReportKey } from '@gongkai/reports';
import { PublishedBody, publishedDocument } from '@gongkai/services';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** What an address of a published report says; what it leaves out has a default. */
export const PublishedAddress = z.object({
  unit: UnitCode,
  period: Period,
  form: FormCode.optional(),
  kind: ReportKind.optional(),
});
export type PublishedAddress = z.infer<typeof PublishedAddress>;

/**
 * The newest published version at an address, or null. The default form is the statutory one of the year; the default
 * kind is the district-wide report where there is one.
 */
export async function findAt(query: Query, address: PublishedAddress): Promise<PublishedRow | null> {
  const form = address.form ?? formOfYear(yearOfPeriod(address.period));
  if (form === undefined) return null;
  const at = (kind: ReportKind) => findPublished(query, { unit: address.unit, period: address.period, form, kind });
  if (address.kind !== undefined) return at(address.kind);
  return (await at('district')) ?? (await at('own'));
}

const keyOf = ({ unit, kind, form, period }: PublishedRow): ReportKey => ({ unit, kind, form, period });

/** A published row as a document; `origin` is where this house is read, for the line that says where to verify. */
export const documentOfRow = (row: PublishedRow, origin: string): ReportDocument =>
  publishedDocument(keyOf(row), row, PublishedBody.parse(row.body), `${origin}${pageOf(row)}`);

/** Address of a report's public page. */
export const pageOf = ({ unit, kind, form, period }: PublishedRow): string =>
  `/public/reports/${unit}/${period}?form=${form}&kind=${kind}`;

/** Address of a report's open data, with a suffix for another shape than JSON. */
export const dataOf = ({ unit, kind, form, period }: PublishedRow, suffix = ''): string =>
  `/open/v1/reports/${unit}/${period}${suffix}?form=${form}&kind=${kind}`;
