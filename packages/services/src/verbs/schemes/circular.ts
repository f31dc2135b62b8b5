import { findSchemeRun, findUnit } from '@gongkai/db';
import { circular as circularOf, toDocx } from '@gongkai/documents';
import { ok, refuse } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** 通报 of an evaluation as a Word draft. */
export const circular = query({
  name: 'schemes.circular',
  permission: 'scheme.manage',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id }, { today }) => {
    const run = await findSchemeRun(reading, unit, id);
    if (run === null) return refuse('audit-work-not-found', { unit, id });
    const of = await findUnit(reading, unit, today);
    const outline = circularOf({ unitName: of?.name ?? unit, day: today, demo: of?.demo ?? false, run });
    return ok({ name: `${outline.title}.docx`, content: Buffer.from(await toDocx(outline)).toString('base64') });
  },
});
