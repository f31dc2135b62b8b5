import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Form } from '@gongkai/forms';
import type { Figure, Finding } from '@gongkai/kernel';
import { checkLive, type LiveContext, liveRead, type Narrative } from '@gongkai/reports';
import type { Unit } from '@gongkai/units';

/** A report to be held against the rules. */
export interface Held {
  readonly unit: Unit;
  readonly narrative: Narrative;
  readonly figures: readonly Figure[];
}

/** What is known beside it; last year's words under the form they were written in. */
export interface HeldBeside
  extends Pick<LiveContext, 'neighbours' | 'likeness' | 'register' | 'publication' | 'guide'> {
  readonly before: { readonly form: Form; readonly narrative: Narrative } | null;
  readonly prior: readonly Figure[] | null;
}

// A district of a thousand reports, in two forms.
const most = 2_000;
const known = new Map<string, Finding[]>();

/**
 * The rules over one report, which depend on nothing but what is given: a report that nobody has touched since is not read
 * again. Reading takes some milliseconds, so others are let through between two of them.
 */
export async function checkOnce(form: Form, year: number, held: Held, beside: HeldBeside): Promise<Finding[]> {
  const { unit, narrative, figures } = held;
  const { before, ...given } = beside;
  const words = before && { form: before.form.code, narrative: before.narrative };
  const about = [form.code, year, unit.name, unit.kind, narrative, figures, given, words];
  const key = createHash('sha256').update(JSON.stringify(about)).digest('base64');
  const again = known.get(key);
  if (again !== undefined) return again;
  await setImmediate();
  const found = checkLive({ form, year, unitName: unit.name, figures, narrative }, contextOf(form, year, unit, beside));
  const [oldest] = known.keys();
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
  known.set(key, found);
  return found;
}

/** What is known beside a report, last year's words read. */
export function contextOf(
  form: Form,
  year: number,
  { name, kind }: Unit,
  { before, prior, ...given }: HeldBeside,
): LiveContext {
  const read =
    before && liveRead({ form: before.form, year: year - 1, unitName: name, narrative: before.narrative }).read;
  return {
    ...given,
    unit: { name, kind },
    prior: read === null && prior === null ? null : { year: year - 1, form: form.code, figures: prior, read },
  };
}
