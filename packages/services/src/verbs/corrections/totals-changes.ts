import { findPublishedAt, listChangedSincePublished } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { ok } from '@gongkai/kernel';
import { districtOf, rangeOf } from '@gongkai/units';
import { explainCounted } from '../../explain-changes.ts';
import { isAbovePlaces } from '../../totals-above.ts';
import { query } from '../../verb.ts';

/**
 * Which counted figures in a total are others than when the district published its report: the total says so beside the
 * number, and what is published stays (goal G10). Above the districts, each since its own publishing.
 */
export const totalsChanges = query({
  name: 'totals.changes',
  permission: 'totals.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form, period }) => {
    const places = isAbovePlaces(unit) ? unit : districtOf(unit);
    const publishedAt = await findPublishedAt(reading, form, period, places);
    if (publishedAt === null) return ok({ publishedAt, changes: [] });
    const moved = await listChangedSincePublished(reading, rangeOf(unit), form, period, places);
    return ok({ publishedAt, changes: await explainCounted(reading, unit, getForm(form), period, moved) });
  },
});
