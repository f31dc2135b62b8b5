import { findPublishedByCode, listPublishedVersions, type PublishedRow, type Query } from '@gongkai/db';
import type { ReportDocument } from '@gongkai/documents';
import { formOfYear } from '@gongkai/forms';
import { FormCode, Period, ReportKind, yearOfPeriod } from '@gongkai/kernel';
import { type ReportKey, verificationCode } from '@gongkai/reports';
import { errataOf, PublishedBody, publishedDocument } from '@gongkai/services';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/** What an address of a published report says; what it leaves out has a default. */
export const PublishedAddress = z.object({
  unit: UnitCode,
  period: Period,
  form: FormCode.optional(),
  kind: ReportKind.optional(),
  /** One version; without it the newest. */
  version: z.coerce.number().int().min(1).optional(),
});
export type PublishedAddress = z.infer<typeof PublishedAddress>;

/** One published version, and all that were published of the same report, the oldest first. */
export interface PublishedVersion {
  readonly row: PublishedRow;
  readonly versions: readonly PublishedRow[];
}

/**
 * What stands at an address: the newest version or the one asked for; null: none does. The default form is the statutory one
 * of the year; the default kind is the district-wide report where there is one.
 */
export async function findAt(query: Query, address: PublishedAddress): Promise<PublishedVersion | null> {
  const form = address.form ?? formOfYear(yearOfPeriod(address.period));
  if (form === undefined) return null;
  const at = async (kind: ReportKind) =>
    chosen(
      await listPublishedVersions(query, { unit: address.unit, period: address.period, form, kind }),
      address.version,
    );
  if (address.kind !== undefined) return at(address.kind);
  return (await at('district')) ?? (await at('own'));
}

/** The published version that bears a code, or null. */
export async function findByCode(query: Query, code: string): Promise<PublishedVersion | null> {
  const row = await findPublishedByCode(query, code);
  return row === null ? null : chosen(await listPublishedVersions(query, keyOf(row)), row.version);
}

function chosen(versions: readonly PublishedRow[], version: number | undefined): PublishedVersion | null {
  const row = version === undefined ? versions.at(-1) : versions.find((each) => each.version === version);
  return row === undefined ? null : { row, versions };
}

export const isCurrent = ({ row, versions }: PublishedVersion): boolean => versions.at(-1)?.version === row.version;

export const keyOf = ({ unit, kind, form, period }: PublishedRow): ReportKey => ({ unit, kind, form, period });

/** A published version as a document; `origin` is where this house is read, for the line that says where to verify. */
export const documentOfVersion = ({ row, versions }: PublishedVersion, origin: string): ReportDocument =>
  publishedDocument(
    keyOf(row),
    row,
    PublishedBody.parse(row.body),
    `${origin}${verifyPage(row)}`,
    errataOf(versions.filter(({ version }) => version <= row.version)),
  );

/** Address at which a version is verified. */
export const verifyPage = ({ sha256 }: PublishedRow): string => `/public/verify?code=${verificationCode(sha256)}`;

/** Address of a report's public page; of one version where `version` is given. */
export const pageOf = (row: PublishedRow, version: number | null = null): string =>
  `/public/reports/${row.unit}/${row.period}?${asked(row, version)}`;

/** Address of a report's open data, with a suffix for another shape than JSON. */
export const dataOf = (row: PublishedRow, suffix = '', version: number | null = null): string =>
  `/open/v1/reports/${row.unit}/${row.period}${suffix}?${asked(row, version)}`;

const asked = ({ form, kind }: PublishedRow, version: number | null): string =>
  `form=${form}&kind=${kind}${version === null ? '' : `&version=${version}`}`;
