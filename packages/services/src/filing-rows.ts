import { listFilingReminders, listFirstFiled, type Reading } from '@gongkai/db';
import { answered, isNil } from '@gongkai/figures';
import { type Form, getForm } from '@gongkai/forms';
import type { FormCode, Period, ReportKind } from '@gongkai/kernel';
import { isFiled, openFindings, type ReportRow } from '@gongkai/reports';
import { rangeOf, type UnitCode } from '@gongkai/units';
import { findingsBelow, listReportsBelow, type ReportBelow } from './reports-below.ts';

/** A row for every unit of a subtree that owes the form, begun or not: state, day, how much is answered, what was asked. */
export async function filingRows(
  reading: Reading,
  unit: UnitCode,
  kind: ReportKind,
  code: FormCode,
  period: Period,
): Promise<ReportRow[]> {
  const form = getForm(code);
  const below = await listReportsBelow(reading, unit, kind, form, period);
  const range = rangeOf(unit);
  const filed = new Map((await listFirstFiled(reading, range, kind, code, period)).map((row) => [row.unit, row.on]));
  const reminders = kind === 'own' ? await listFilingReminders(reading, range, code, period) : [];
  const remindedOn = new Map(reminders.map((each) => [each.unit, each.onDay]));
  return below.map((each) => ({
    ...rowOf(each, kind, form, period),
    filedOn: isFiled(each.report, answeredIn(each, form)) ? (filed.get(each.unit.code) ?? null) : null,
    remindedOn: remindedOn.get(each.unit.code) ?? null,
  }));
}

const answeredIn = ({ report, unit }: ReportBelow, form: Form): number =>
  answered(form, unit.kind, report?.figures ?? []).answered;

function rowOf(below: ReportBelow, kind: ReportKind, form: Form, period: Period) {
  const { report, unit, due, exception } = below;
  const figures = report?.figures ?? [];
  return {
    unit: unit.code,
    unitName: unit.name,
    unitKind: unit.kind,
    state: report?.state ?? null,
    seq: report?.seq ?? 0,
    due,
    ...answered(form, unit.kind, figures),
    ...openFindings(findingsBelow(below, kind, form, period), below.waivers),
    nil: isNil(form, unit.kind, figures),
    exception: {
      seq: exception?.seq ?? 0,
      until: exception?.until ?? null,
      reason: exception?.reason ?? '',
      by: exception?.by ?? '',
    },
    lastAt: report?.lastAt ?? null,
    lastBy: report?.lastBy ?? null,
  };
}
