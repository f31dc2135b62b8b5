import { findSample } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { sampleView } from '../../auditing/sample-views.ts';
import { query } from '../../verb.ts';

/** A sample with its tick sheet, and the error rate once every record is ticked. */
export const get = query({
  name: 'samples.get',
  permission: 'audit.edit',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id, confidence }, { today }) => {
    const found = await findSample(reading, unit, id);
    if (found === null) return refuse('audit-work-not-found', { unit, id });
    return ok(await sampleView(reading, unit, found, { confidence, today }));
  },
});
