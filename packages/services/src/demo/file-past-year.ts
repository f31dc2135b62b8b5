import { type FormCode, findingKey } from '@gongkai/kernel';
import { z } from 'zod';
import { type Invented, inventAnnual, inventGrassroots, inventNarrative } from './invented.ts';
import type { DemoStep } from './load-demo.ts';
import { type DemoUnit, demoUnits } from './places.ts';
import { plantedSlip } from './planted.ts';
import { narrativeOf } from './planted-copies.ts';

export const district = '990101';

/** First year of the fictional registers: nothing is carried in before it. */
const firstYear = 2021;

export const annualUnits = (): readonly DemoUnit[] =>
  demoUnits.filter(({ kind }) => kind === 'district' || kind === 'department' || kind === 'street' || kind === 'town');

/** Communities and villages that still stood so many years ago. */
export const grassrootsUnits = (yearsAgo: number): readonly DemoUnit[] =>
  demoUnits.filter(
    ({ kind, closedYearsAgo }) =>
      (kind === 'community' || kind === 'village') && (closedYearsAgo === undefined || yearsAgo > closedYearsAgo),
  );

/** The figures of a unit in a year, each year carrying on from the one before. */
export function annualOf(unit: DemoUnit, year: number): Invented {
  const prior = year <= firstYear ? null : annualOf(unit, year - 1);
  return inventAnnual(unit.code, unit.kind, year, prior);
}

export const keyOf = (unit: string, form: FormCode, year: number, kind: 'own' | 'district' = 'own') => ({
  unit,
  kind,
  form,
  period: String(year),
});

/** Types a whole report in: figures and text. */
export async function fill(
  step: DemoStep,
  on: string,
  key: ReturnType<typeof keyOf>,
  cells: Invented,
  narrative: Readonly<Record<string, string>>,
): Promise<void> {
  await step(on, key.unit, 'clerk', 'reports.save', { key, revision: 0, cells });
  if (Object.keys(narrative).length > 0)
    await step(on, key.unit, 'clerk', 'reports.saveText', { key, revision: 1, narrative });
}

const Swing = z.object({ rule: z.literal('R38'), outcome: z.literal('failed'), cells: z.array(z.string()) });

/** Figures far from last year's are explained by whoever fills the report (R38). */
export async function explainSwings(step: DemoStep, on: string, key: ReturnType<typeof keyOf>): Promise<void> {
  const found = z.array(z.unknown()).parse(await step(on, key.unit, 'clerk', 'reports.rules', { key }));
  for (const each of found) {
    const swing = Swing.safeParse(each);
    if (!swing.success) continue;
    const finding = findingKey(swing.data);
    const role = key.kind === 'district' ? 'office' : 'clerk';
    await step(on, key.unit, role, 'reports.waive', { key, finding, reason: '本年集中办理，已与业务台账核对' });
  }
}

/** Signs and submits what was filled. */
export async function send(step: DemoStep, on: string, key: ReturnType<typeof keyOf>): Promise<void> {
  await explainSwings(step, on, key);
  await step(on, key.unit, 'leader', 'reports.sign', { key, seen: 1 });
  await step(on, key.unit, key.kind === 'district' ? 'office' : 'clerk', 'reports.submit', { key, seen: 2 });
}

/** A year as it should be: opened, filed by everybody, accepted, published, and the district report after it. */
export async function filePastYear(step: DemoStep, year: number, newest: number): Promise<void> {
  const after = year + 1;
  for (const form of ['a2021', 'grassroots'] as const)
    await step(`${after}-01-03`, district, 'office', 'years.open', {
      ...{ unit: district, form, period: String(year) },
      deadlines:
        form === 'grassroots'
          ? { community: `${after}-01-12`, village: `${after}-01-12` }
          : { street: `${after}-01-31`, town: `${after}-01-31` },
    });
  for (const unit of grassrootsUnits(newest - year)) {
    const key = keyOf(unit.code, 'grassroots', year);
    await fill(step, `${after}-01-08`, key, inventGrassroots(unit.code, unit.kind, year), {});
    await send(step, `${after}-01-10`, key);
    await step(`${after}-01-13`, unit.code.slice(0, 9), 'office', 'reports.accept', { key, seen: 3 });
    await step(`${after}-01-14`, unit.code, 'leader', 'reports.publish', { key, seen: 4 });
  }
  for (const unit of annualUnits()) {
    const key = keyOf(unit.code, 'a2021', year);
    const cells = slipped(unit, year === newest - 1, annualOf(unit, year));
    await fill(step, `${after}-01-12`, key, cells, narrativeOf(unit, year, cells, newest));
    await send(step, `${after}-01-16`, key);
    await step(`${after}-01-20`, district, 'office', 'reports.accept', { key, seen: 3 });
    await step(`${after}-01-25`, unit.code, 'leader', 'reports.publish', { key, seen: 4 });
  }
  const key = keyOf(district, 'a2021', year, 'district');
  const narrative = inventNarrative('云溪区', year, sumOf(annualUnits().map((unit) => annualOf(unit, year))), '');
  await step(`${after}-02-20`, district, 'office', 'reports.saveText', { key, revision: 0, narrative });
  await send(step, `${after}-03-01`, key);
  await step(`${after}-03-02`, district, 'office', 'reports.accept', { key, seen: 3 });
  await step(`${after}-03-10`, district, 'leader', 'reports.publish', { key, seen: 4 });
  await step(`${after}-04-01`, district, 'office', 'years.close', {
    ...{ unit: district, form: 'a2021', period: String(year) },
    on: `${after}-04-01`,
  });
}

/** The figures with the planted slip, where it belongs. */
function slipped(unit: DemoUnit, isYearBefore: boolean, cells: Invented): Invented {
  const { cell, factor } = plantedSlip;
  if (!isYearBefore || unit.code !== plantedSlip.unit) return cells;
  return { ...cells, [cell]: String(Number(cells[cell]) * factor) };
}

/** Whole counts of many units added up, for what the district says of them in prose. */
function sumOf(all: readonly Invented[]): Invented {
  const sums = new Map<string, number>();
  for (const cells of all)
    for (const [code, text] of Object.entries(cells)) sums.set(code, (sums.get(code) ?? 0) + Number(text));
  return Object.fromEntries([...sums].map(([code, sum]) => [code, String(sum)]));
}
