import { Figures, type FormCode, type Period, type ReportKind } from '@gongkai/kernel';
import type { ReportMove } from '@gongkai/reports';
import { type DistrictCode, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { type EventAuthor, LastEvent } from './events.ts';

/** Reports of several units of one place: one kind, one form, one period. */
export interface ManyReports {
  readonly place: DistrictCode;
  readonly kind: ReportKind;
  readonly form: FormCode;
  readonly period: Period;
}

const valuesOf = ({ place, kind, form, period }: ManyReports) => [place, kind, form, period];
const isOneOf = 'district_code = $1 and kind = $2 and form = $3 and period = $4';

/**
 * Locks the reports of these units, in code order, so that two who decide on many at once do not wait for each other,
 * and answers where each stands. A unit without a report is not among them.
 */
export async function lockReports(tx: Tx, of: ManyReports, units: readonly UnitCode[]) {
  await tx.run(
    `select from report where ${isOneOf} and unit_code = any($5::text[]) order by unit_code collate "C" for update`,
    [...valuesOf(of), units],
  );
  return tx.rows(
    LastEvent.extend({ unit: UnitCode }),
    `select distinct on (e.unit_code) e.unit_code as unit, e.seq, e.event, e.state, e.version, e.counted,
       e.acting_unit as "actingUnit", e.person_name as by, e.at, e.reason, e.cells,
       (select b.counted from report_event b where b.district_code = $1 and b.kind = $2 and b.form = $3 and b.period = $4
          and b.unit_code = e.unit_code and b.seq = (select max(seq) - 1 from report_event a where a.district_code = $1
            and a.kind = $2 and a.form = $3 and a.period = $4 and a.unit_code = e.unit_code and a.event = 'accepted')) as replaced
     from report_event e where ${isOneOf} and unit_code = any($5::text[]) order by e.unit_code, e.seq desc`,
    [...valuesOf(of), units],
  );
}

/** Appends the next event of each, in one statement. */
export const appendEvents = (
  tx: Tx,
  of: ManyReports,
  moves: readonly (Omit<ReportMove, 'replaced'> & { readonly unit: UnitCode })[],
  author: EventAuthor,
): Promise<void> =>
  tx.run(
    `insert into report_event (district_code, unit_code, kind, form, period, seq, event, state, version, counted, reason,
       cells, acting_unit, person_id, person_name, at)
     select $1, unit, $2, $3, $4, seq, event, state, version, counted, reason, cells, $6, $7, $8, $9::timestamptz
     from jsonb_to_recordset($5::jsonb) as r (unit text, seq int, event text, state text, version int, counted int,
       reason text, cells jsonb)`,
    [
      ...valuesOf(of),
      JSON.stringify(moves),
      author.actingUnit,
      author.personId,
      author.personName,
      author.at.toISOString(),
    ],
  );

/** Figures of one submission of each unit. */
export const listSubmissions = (
  tx: Tx,
  of: ManyReports,
  wanted: readonly { readonly unit: UnitCode; readonly version: number }[],
) =>
  tx.rows(
    z.object({ unit: UnitCode, version: z.number().int(), figures: Figures, nil: z.boolean() }),
    `select s.unit_code as unit, s.version, s.figures, s.nil
     from jsonb_to_recordset($5::jsonb) as w (unit text, version int)
     join submission s on s.district_code = $1 and s.kind = $2 and s.form = $3 and s.period = $4
       and s.unit_code = w.unit and s.version = w.version`,
    [...valuesOf(of), JSON.stringify(wanted)],
  );
