import {
  addLineage,
  addUnit,
  clearDueDays,
  closeUnit,
  lockUnits,
  moveMemberships,
  renameUnit,
  type Tx,
} from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import type { OpenCounts, ReorganisationDone } from '@gongkai/reports';
import { houseOf, planOf, type Reorganisation, rangeOfOne, type UnitCode } from '@gongkai/units';
import { renewPlace } from '../renew-place.ts';
import type { Asking } from '../verb.ts';
import { factsBelow, objectionsTo } from './known-facts.ts';
import { moveCases, type Renamed } from './move-cases.ts';
import { keepRegistersSince, takeOverFigures } from './take-over-figures.ts';

/**
 * A reorganisation in one step: units opened and closed, cases and figures with their heirs, people after them, and how it all hangs
 * together. Closed years keep their trees, reports and totals; only totals of periods that had not ended on the day expect others.
 */
export async function doReorganisation(
  tx: Tx,
  root: UnitCode,
  change: Reorganisation,
  asking: Asking,
): Promise<Result<ReorganisationDone>> {
  await lockUnits(tx, [...change.parts.flatMap(({ unit, becomes }) => [unit, ...becomes]), root]);
  const facts = await factsBelow(tx, root, asking);
  const [against] = await objectionsTo(tx, change, facts, asking);
  if (against !== undefined) return refuse('reorganisation-problem', against);
  const { on, document } = change;
  const plan = planOf(change, facts.units.get(root)?.demo ?? false);
  for (const unit of plan.opening) await addUnit(tx, unit);
  const moves = plan.moves.toSorted((a, b) => a.from.length - b.from.length);
  const renamed: Renamed = { sections: Object.fromEntries(moves.map(({ from, to }) => [from, to])), duties: new Map() };
  const at = asking.now.toISOString();
  const moved = { ...nothing };
  for (const move of moves) add(moved, await moveCases(tx, { ...move, on, document, at }, renamed, asking));
  const houses = moves.filter(({ from }) => houseOf(from) === from);
  for (const { from, to } of houses) {
    const unit = facts.units.get(from);
    if (unit !== undefined) await takeOverFigures(tx, unit, to, on, asking);
  }
  for (const heir of new Set(houses.map(({ to }) => to))) {
    const predecessors = houses.flatMap(({ from, to }) => (to === heir ? [from] : []));
    await keepRegistersSince(tx, predecessors, { code: heir, isNew: !facts.units.has(heir) }, on, asking);
  }
  let people = 0;
  for (const unit of plan.closing) {
    people += await moveMemberships(tx, unit, moves.find(({ from }) => from === unit)?.to ?? null, on);
    await clearDueDays(tx, rangeOfOne(unit));
    await closeUnit(tx, unit, on);
  }
  for (const { unit, name } of plan.renaming) await renameUnit(tx, unit, name, on, document);
  for (const line of plan.lineage) if (line.kind !== 'rename') await addLineage(tx, line);
  if (plan.closing.length + plan.opening.length > 0) await renewPlace(tx, root, on, asking.now);
  return ok({ closed: [...plan.closing], opened: plan.opening.map(({ code }) => code), people, moved });
}

const nothing = { applications: 0, remedies: 0, drafts: 0, documents: 0, duties: 0, stocks: 0 };

function add(sum: OpenCounts, more: OpenCounts): void {
  for (const key of ['applications', 'remedies', 'drafts', 'documents', 'duties', 'stocks'] as const)
    sum[key] += more[key];
}
