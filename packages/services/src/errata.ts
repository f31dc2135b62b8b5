import type { PublishedRow } from '@gongkai/db';
import { difference } from '@gongkai/figures';
import { getForm } from '@gongkai/forms';
import { PlainDate } from '@gongkai/kernel';
import type { Erratum } from '@gongkai/reports';
import { PublishedBody } from './published-body.ts';

/** What every published version of one report changed in the one before it; `versions` oldest first. */
export const errataOf = (versions: readonly PublishedRow[]): Erratum[] =>
  versions.slice(1).flatMap((row, index) => {
    const before = versions[index];
    return before === undefined ? [] : [erratum(before, row)];
  });

function erratum(before: PublishedRow, row: PublishedRow): Erratum {
  const form = getForm(row.form);
  const [old, body] = [PublishedBody.parse(before.body), PublishedBody.parse(row.body)];
  return {
    version: row.version,
    publishedOn: PlainDate.parse(row.publishedAt.slice(0, 10)),
    reason: body.correctedFor,
    changes: difference(form, before.figures, row.figures).map((each) => ({
      cell: each.cell.code,
      before: each.before,
      after: each.after,
    })),
    chapters: form.chapters
      .filter(({ code }) => (old.narrative[code] ?? '') !== (body.narrative[code] ?? ''))
      .map(({ title }) => title),
  };
}
