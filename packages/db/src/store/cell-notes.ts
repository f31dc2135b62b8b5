import { CellNote, type ReportKey } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';
import { keyValues } from './reports.ts';

const ofReport = 'n.district_code = $1 and n.unit_code = $2 and n.kind = $3 and n.form = $4 and n.period = $5';
const columns = `n.id, n.cell, n.flag, n.body as text, n.person_name as by, n.author_unit as "byUnit", n.at,
  n.settled_by as "settledBy", n.settled_at as "settledAt", n.answer,
  (select count(*)::int from attachment a where a.unit_code = n.unit_code and a.register = 'cell-notes' and a.case_id = n.id
     and a.removed_at is null) as files`;

/** What was said about a report's cells, oldest first. */
export const listCellNotes = (query: Query, key: ReportKey): Promise<CellNote[]> =>
  query.rows(CellNote, `select ${columns} from cell_note n where ${ofReport} order by n.at, n.id`, keyValues(key));

/** One note, locked until the transaction ends. */
export async function lockCellNote(tx: Tx, key: ReportKey, id: string): Promise<CellNote | null> {
  await tx.run(`select from cell_note n where ${ofReport} and n.id = $6 for update`, [...keyValues(key), id]);
  return findRow(tx, CellNote, `select ${columns} from cell_note n where ${ofReport} and n.id = $6`, [
    ...keyValues(key),
    id,
  ]);
}

export interface NewCellNote {
  readonly id: string;
  readonly cell: string;
  readonly flag: boolean;
  readonly text: string;
  readonly by: string;
  readonly actingUnit: UnitCode;
  readonly at: string;
}

export const addCellNote = (tx: Tx, key: ReportKey, note: NewCellNote): Promise<void> =>
  tx.run(
    `insert into cell_note (district_code, unit_code, kind, form, period, id, cell, flag, body, author_unit, person_name, at,
       acting_unit)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::timestamptz, $10)`,
    [...keyValues(key), note.id, note.cell, note.flag, note.text, note.actingUnit, note.by, note.at],
  );

export interface Settling {
  readonly id: string;
  readonly answer: string;
  readonly by: string;
  readonly actingUnit: UnitCode;
  readonly at: string;
}

export const settleCellNote = (tx: Tx, key: ReportKey, { id, answer, by, actingUnit, at }: Settling): Promise<void> =>
  tx.run(
    `update cell_note n set settled_by = $7, settled_at = $8::timestamptz, answer = $9, acting_unit = $10
     where ${ofReport} and n.id = $6`,
    [...keyValues(key), id, by, at, answer, actingUnit],
  );

const Pulse = z.object({ revision: z.number().int(), seq: z.number().int(), notes: z.number().int() });

/** How far saving, the report's life and what is said about its cells have come; zeros before the unit's first word. */
export async function reportPulse(query: Query, key: ReportKey): Promise<z.infer<typeof Pulse>> {
  const own = (alias: string): string => ofReport.replaceAll('n.', `${alias}.`);
  const [pulse] = await query.rows(
    Pulse,
    `select coalesce((select r.revision from report r where ${own('r')}), 0) as revision,
       coalesce((select max(e.seq) from report_event e where ${own('e')}), 0) as seq,
       (select (count(*) + count(n.settled_at))::int from cell_note n where ${ofReport}) as notes`,
    keyValues(key),
  );
  return pulse ?? { revision: 0, seq: 0, notes: 0 };
}
