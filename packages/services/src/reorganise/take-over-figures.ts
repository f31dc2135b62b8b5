import {
  addOpeningBalance,
  findCountedSubmission,
  listAllOpeningBalances,
  saveSettings,
  type Tx,
  takeOverCounts,
} from '@gongkai/db';
import { getForm, obligationsOf } from '@gongkai/forms';
import { type Period, Period as PeriodShape, type PlainDate, periodStart, registers, yearOf } from '@gongkai/kernel';
import type { Settings } from '@gongkai/reports';
import type { Unit, UnitCode } from '@gongkai/units';
import { tallyKeysOf } from '../counted.ts';
import { settingsOf } from '../settings-of.ts';
import type { Asking } from '../verb.ts';

/**
 * 期初数: what a predecessor's counted reports of the year before said goes to its heir, so that carry-in is carry-out (domain
 * §2.6: R2(y) 应等于承接单位 R4(y−1) 之和); and so does what its registers have counted since the year began. Nobody reads
 * across the wall later (design D16).
 */
export async function takeOverFigures(
  tx: Tx,
  from: Unit,
  heir: UnitCode,
  on: PlainDate,
  asking: Asking,
): Promise<void> {
  const year = yearOf(on);
  const before = periodOf(year - 1);
  for (const { form } of obligationsOf(from.kind, year - 1)) {
    const counted = await findCountedSubmission(tx, { unit: from.code, kind: 'own', form, period: before });
    if (counted === null) continue;
    const balance = { form, period: before, fromUnit: from.code, ...counted };
    await tx.asUnit(heir, () => addOpeningBalance(tx, heir, balance, on));
  }
  for (const balance of (await listAllOpeningBalances(tx, from.code)).filter(({ period }) => period === before))
    await tx.asUnit(heir, () => addOpeningBalance(tx, heir, balance, on));
  if (periodStart(periodOf(year)) === on) return;
  for (const { form } of obligationsOf(from.kind, year)) {
    const key = (await tallyKeysOf(tx, [from.code], getForm(form), periodOf(year))).get(from.code)?.key;
    if (key === undefined) continue;
    await tx.asUnit(heir, () => takeOverCounts(tx, { ...key, cut: null }, heir, asking.now.toISOString()));
  }
}

const periodOf = (year: number): Period => PeriodShape.parse(String(year));

/**
 * Registers kept in full on all sides are kept in full together; where one was not, the year's count would look whole and is not,
 * so the heir counts from the next year on.
 */
export async function keepRegistersSince(
  tx: Tx,
  predecessors: readonly UnitCode[],
  heir: { readonly code: UnitCode; readonly isNew: boolean },
  on: PlainDate,
  asking: Asking,
): Promise<void> {
  const year = yearOf(on);
  const kept: RegistersSince[] = [];
  for (const unit of heir.isNew ? predecessors : [...predecessors, heir.code])
    kept.push((await settingsOf(tx, unit)).effective.registersSince ?? {});
  const { own, effective, revision } = await settingsOf(tx, heir.code);
  const since: RegistersSince = { ...effective.registersSince };
  for (const register of registers) {
    const all = Math.max(...kept.map((each) => each[register] ?? Number.POSITIVE_INFINITY));
    const says = since[register];
    const counts = says !== undefined && says <= year;
    if (all <= year && !counts) since[register] = all;
    if (all > year && counts) since[register] = year + 1;
  }
  if (registers.every((register) => since[register] === effective.registersSince?.[register])) return;
  const settings = { ...own, registersSince: since };
  const saved = { settings, revision: revision + 1, by: asking.personName, at: asking.now.toISOString() };
  await tx.asUnit(heir.code, () => saveSettings(tx, heir.code, saved));
}

type RegistersSince = NonNullable<Settings['registersSince']>;
