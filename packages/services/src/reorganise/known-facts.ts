import { findOpenCases, findOpening, listEveryUnit, listLineage, listReportsOfUnit, type Query } from '@gongkai/db';
import { obligationsOf } from '@gongkai/forms';
import { period, periodEnd, yearOf, yearOfPeriod } from '@gongkai/kernel';
import { activityKinds } from '@gongkai/registers/activities';
import {
  districtOf,
  judgeReorganisation,
  type Objection,
  type Reorganisation,
  type ReorganisationFacts,
  rangeOf,
  type Unit,
  type UnitCode,
} from '@gongkai/units';
import type { Asking } from '../verb.ts';

/** Kinds of activity that stand from a day on, and do not happen on one. */
export const stockKinds = Object.entries(activityKinds).flatMap(([kind, { nature }]) =>
  nature === 'stock' ? [kind] : [],
);

/** Every unit there ever was below `root`, itself among them, and how they became one another. */
export async function factsBelow(query: Query, root: UnitCode, { today }: Asking): Promise<ReorganisationFacts> {
  const units = await listEveryUnit(query, rangeOf(root), today);
  return {
    root,
    units: new Map(units.map((unit) => [String(unit.code), unit])),
    lineage: await listLineage(query, root),
    today,
  };
}

/** Everything that stands against it: in the tree, in reports on their way, in cases nobody would have. */
export async function objectionsTo(
  query: Query,
  change: Reorganisation,
  facts: ReorganisationFacts,
  { mandate }: Asking,
): Promise<readonly Objection[]> {
  const against: Objection[] = [...judgeReorganisation(change, facts)];
  if (districtOf(facts.root) !== districtOf(mandate.unit))
    against.push({ problem: 'other-place', unit: facts.root, detail: '' });
  for (const { unit: code, ends, heir } of change.parts) {
    const unit = facts.units.get(code);
    if (ends && unit !== undefined) against.push(...(await againstEnding(query, unit, heir, change)));
  }
  return against;
}

async function againstEnding(query: Query, { code: unit, kind }: Unit, heir: UnitCode | null, { on }: Reorganisation) {
  const found: Objection[] = [];
  const reports = await listReportsOfUnit(query, unit);
  const before = period(yearOf(on) - 1);
  for (const { form } of obligationsOf(kind, yearOf(on) - 1)) {
    const report = reports.find(({ key }) => key.kind === 'own' && key.form === form && key.period === before);
    const asked = await findOpening(query, unit, form, before);
    if (report === undefined && asked !== null)
      found.push({ problem: 'report-owed', unit, detail: `${form} ${before}` });
  }
  for (const { key, state, counted } of reports) {
    const detail = `${key.form} ${key.period}`;
    const year = yearOfPeriod(key.period);
    // What the heir's registers will count for the period must not be in its totals already.
    if (counted !== null && periodEnd(key.period) >= on) found.push({ problem: 'report-counted', unit, detail });
    // Nobody can sign, accept or take back for a unit that is no more.
    else if (year >= yearOf(on) - 1 && isUnderWay(state, year < yearOf(on)))
      found.push({ problem: 'report-under-way', unit, detail });
  }
  if (heir !== null) return found;
  const open = await findOpenCases(query, unit, on, []);
  const count = open.applications.length + open.remedies.length + open.drafts.length + open.documents.length;
  if (count > 0) found.push({ problem: 'cases-open', unit, detail: String(count) });
  return found;
}

const isUnderWay = (state: string, isOver: boolean): boolean =>
  state === 'submitted' || state === 'signed' || state === 'returned' || (state === 'draft' && isOver);
