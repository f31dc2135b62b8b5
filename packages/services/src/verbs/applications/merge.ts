import { findApplicant } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { type Applicant, mayMerge } from '@gongkai/registers/applications';
import { loadApplication, loadForStep } from '../../applications/application-context.ts';
import { moved, takeStep } from '../../applications/take-step.ts';
import { mutation } from '../../verb.ts';

/** 并案: one application that came in twice lives on in the one it repeats, and is not counted. */
export const merge = mutation({
  name: 'applications.merge',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, seen, on, into, reason }, asking) => {
    const loaded = await loadForStep(tx, { unit, id }, seen);
    if (!loaded.ok) return loaded;
    const other = await loadApplication(tx, { unit, id: into });
    if (!other.ok) return other;
    const [one, two] = [await findApplicant(tx, { unit, id }), await findApplicant(tx, { unit, id: into })];
    const sameApplicant = one !== null && two !== null && identityOf(one.identity) === identityOf(two.identity);
    const allowed = mayMerge(other.value.application, { sameCase: id === into, sameApplicant });
    if (!allowed.ok) return allowed;
    const taken = await takeStep(tx, loaded.value, { kind: 'merged', on, into, reason }, asking);
    return taken.ok ? ok(moved(id, taken.value)) : taken;
  },
});

// Without a document, as the regulation of 2008 had it, a name is all there is.
const identityOf = ({ name, document }: Applicant): string =>
  document === null ? `name:${name}` : `${document.kind}:${document.number}`;
