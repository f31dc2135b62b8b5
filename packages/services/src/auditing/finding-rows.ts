import { findingAfter, isUnitsStep } from '@gongkai/auditing';
import { type AuditFindingRecord, findUnit, type Query } from '@gongkai/db';
import { auditFindingEvents, type PlainDate } from '@gongkai/kernel';
import type { AuditFindingRow, AuditFindingView } from '@gongkai/reports';
import { may, type UnitCode } from '@gongkai/units';
import type { Asking } from '../verb.ts';

/** Findings as lists show them, names of units filled in. */
export async function findingRows(
  query: Query,
  records: readonly AuditFindingRecord[],
  today: PlainDate,
): Promise<AuditFindingRow[]> {
  const names = await namesOf(query, records, today);
  return records.map((record) => toRow(record, names, today));
}

/** A finding with its life, and what whoever asks may do next: the auditor's steps, or the one of the audited unit. */
export async function findingView(query: Query, record: AuditFindingRecord, asking: Asking): Promise<AuditFindingView> {
  const names = await namesOf(query, [record], asking.today);
  const { finding, auditor } = record;
  return {
    row: toRow(record, names, asking.today),
    finding,
    history: record.steps.map(({ seq, on, event, actingUnit, by, at }) => ({ seq, on, event, actingUnit, by, at })),
    steps: auditFindingEvents.filter(
      (event) =>
        findingAfter(finding.state, event) !== undefined &&
        (isUnitsStep(event)
          ? may(asking.mandate, 'audit.answer', finding.of)
          : may(asking.mandate, 'audit.edit', auditor)),
    ),
  };
}

async function namesOf(query: Query, records: readonly AuditFindingRecord[], today: PlainDate) {
  const codes = new Set(records.flatMap(({ auditor, finding }) => [auditor, finding.of]));
  const units = await Promise.all([...codes].map((code) => findUnit(query, code, today)));
  return new Map<UnitCode, string>(units.flatMap((unit) => (unit === null ? [] : [[unit.code, unit.name]])));
}

function toRow(
  { auditor, id, engagement, finding }: AuditFindingRecord,
  names: ReadonlyMap<UnitCode, string>,
  today: PlainDate,
): AuditFindingRow {
  const { of, body, state, seq, sentOn, answerBy } = finding;
  return {
    ...{ auditor, auditorName: names.get(auditor) ?? auditor, engagement, id, of, ofName: names.get(of) ?? of },
    ...{ title: body.title, severity: body.severity, state, seq, sentOn, answerBy },
    late: state === 'sent' && answerBy !== null && answerBy < today,
  };
}
