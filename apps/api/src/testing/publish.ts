import { createHash } from 'node:crypto';
import { addPublished, addReport, addSubmission, type Database, scopeOf } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { type FormCode, period, plainDate, type ReportKind } from '@gongkai/kernel';
import type { PublishedBody } from '@gongkai/services';
import { unitCode } from '@gongkai/units';

interface Publication {
  readonly unit: string;
  readonly form: FormCode;
  readonly period: string;
  readonly kind?: ReportKind;
  readonly version?: number;
  readonly unitName: string;
  readonly narrative?: Record<string, string>;
  readonly correctedFor?: string;
  /** Figure of every cell, the first one apart. */
  readonly first?: number;
}

/** Puts a report into the published projection, as publishing does. */
export async function publish(
  db: Database,
  { unit, form, kind = 'own', version = 1, ...rest }: Publication,
): Promise<string> {
  const key = { unit: unitCode(unit), kind, form, period: period(rest.period) };
  const year = rest.period.slice(0, 4);
  const figures = getForm(form).cells.map((_, place) =>
    place === 0 ? (rest.first ?? 1) : place % 7 === 3 ? null : place,
  );
  const body: PublishedBody = {
    unitName: rest.unitName,
    unitKind: unit.length === 6 ? 'district' : 'street',
    demo: true,
    narrative: rest.narrative ?? {},
    dates: {
      from: plainDate(`${year}-01-01`),
      to: plainDate(`${year}-12-31`),
      signedOn: null,
      publishedOn: plainDate(`${Number(year) + 1}-01-25`),
    },
    correctedFor: rest.correctedFor ?? null,
    rollup: null,
  };
  const sha256 = createHash('sha256')
    .update(JSON.stringify([key, version]))
    .digest('hex');
  const at = `${Number(year) + 1}-01-25T09:00:00.000Z`;
  const { narrative, dates } = body;
  const copy = { version, figures, nil: false, narrative, waivers: [], frozen: '', sha256, by: '某人', at };
  await db.write(scopeOf(key.unit), async (tx) => {
    if (version === 1) await addReport(tx, { key, cells: figures.length, dates, by: '某人', at });
    await addSubmission(tx, key, copy);
    await addPublished(tx, key, { version, figures, body, sha256, at });
  });
  return sha256;
}
