import { findApplicant } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { loadForStep } from '../../applications/application-context.ts';
import { moved, takeStep } from '../../applications/take-step.ts';
import { writeDown } from '../../applications/write-down.ts';
import { mutation } from '../../verb.ts';

/** 一事一申请: each part is an application of its own with the same day of receipt; the one they came from is not counted. */
export const split = mutation({
  name: 'applications.split',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  personal: ['parts'],
  run: async (tx, { unit, id, seen, on, parts, reason }, asking) => {
    const loaded = await loadForStep(tx, { unit, id }, seen);
    if (!loaded.ok) return loaded;
    const { application, calendar } = loaded.value;
    const applicant = await findApplicant(tx, { unit, id });
    if (applicant === null) return refuse('application-not-found', { unit, id });
    const ids: string[] = [];
    for (const request of parts) {
      const registration = {
        intake: application.intake,
        applicant: applicant.identity,
        request,
        partOf: id,
        source: null,
      };
      const written = await writeDown(tx, unit, registration, calendar, asking);
      if (!written.ok) return written;
      ids.push(written.value.key.id);
    }
    const taken = await takeStep(tx, loaded.value, { kind: 'split', on, parts: ids, reason }, asking);
    return taken.ok ? ok({ ...moved(id, taken.value), parts: ids }) : taken;
  },
});
