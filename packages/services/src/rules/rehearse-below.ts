import { setImmediate } from 'node:timers/promises';
import type { Reading } from '@gongkai/db';
import { type Form, getForm } from '@gongkai/forms';
import { type Period, type PlainDate, previousYear, yearOfPeriod } from '@gongkai/kernel';
import { type InputOf, liveRead, type PastRead, type RuleRehearsal, rehearse } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { begunOf, countBelow, listReportsBelow } from '../reports-below.ts';
import { contextOf } from './check-once.ts';
import { besideEach } from './live-findings.ts';

type Asked = InputOf<'rules.rehearse'>;

/** Which results of past reports a changed rule would alter, before it counts: reports that have been filed, year by year. */
export async function rehearseBelow(
  reading: Reading,
  { unit, form: formCode, period, years, code, severity, limits, inForce }: Asked,
  today: PlainDate,
): Promise<RuleRehearsal> {
  const form = getForm(formCode);
  const change = {
    code,
    change: { limits, ...(severity === null ? {} : { severity }), ...(inForce === null ? {} : { years: inForce }) },
  };
  const results: RuleRehearsal['results'][number][] = [];
  let looked = 0;
  for (const each of periodsBack(period, years)) {
    for (const { about, past } of await pastOf(reading, unit, form, each, today)) {
      looked += 1;
      for (const { id: _id, ...changed } of rehearse(change, [past]))
        results.push({ ...about, period: each, ...changed });
      // Others are let through between two reports.
      await setImmediate();
    }
  }
  return { looked, results };
}

/** The newest first. */
const periodsBack = (period: Period, years: number): Period[] =>
  years <= 1 ? [period] : [period, ...periodsBack(previousYear(period), years - 1)];

async function pastOf(reading: Reading, unit: UnitCode, form: Form, period: Period, today: PlainDate) {
  const listed = await listReportsBelow(reading, unit, 'own', form, period);
  const filed = listed.filter(({ report }) => report !== null && report.version !== null);
  const below = new Map((await countBelow(reading, filed, form, period)).map((each) => [each.unit.code, each]));
  const begun = [...below.values()].flatMap(begunOf);
  const year = yearOfPeriod(period);
  const held = await besideEach(reading, begun, { about: unit, kind: 'own', form, period, today });
  return held.map(({ report: { unit: of, narrative, figures }, beside }) => {
    const past: PastRead = {
      id: of.code,
      read: liveRead({ form, year, unitName: of.name, narrative }).read,
      context: {
        ...contextOf(form, year, of, beside),
        ...{ year, form: form.code, figures },
        counted: below.get(of.code)?.counted ?? null,
        nilBefore: below.get(of.code)?.nilBefore ?? [],
      },
    };
    return { about: { unit: of.code, unitName: of.name }, past };
  });
}
