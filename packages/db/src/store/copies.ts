import type { CopyRelation, CopySide, Passage } from '@gongkai/comparison/copies';
import { CopyPage, CopyPairRow, CopyPairView, type CopyReportRef, CopyRun, type CopyRunBody } from '@gongkai/reports';
import { type CodeRange, districtOf, type UnitCode } from '@gongkai/units';
import type { z } from 'zod';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

/** A comparison as it is kept. */
export interface NewCopyRun {
  readonly id: string;
  readonly subject: UnitCode;
  readonly from: number;
  readonly to: number;
  readonly by: string;
  readonly at: string;
  readonly body: CopyRunBody;
  readonly texts: readonly {
    readonly report: string;
    readonly body: CopyReportRef;
    readonly text: string;
    readonly side: CopySide;
  }[];
  /** The gravest first. */
  readonly pairs: readonly (Omit<CopyPairRow, 'rank' | 'left' | 'right'> & {
    readonly left: string;
    readonly right: string;
    readonly passages: readonly Passage[];
  })[];
}

/** Keeps a comparison for ever: there is no right to change or delete one. */
export async function addCopyRun(tx: Tx, unit: UnitCode, run: NewCopyRun): Promise<void> {
  const key = [districtOf(unit), unit, run.id];
  await tx.run(
    `insert into copy_run (district_code, unit_code, id, subject, from_year, to_year, body, person_name, at)
     values ($1, $2, $3, $4, $5::int, $6::int, $7::jsonb, $8, $9::timestamptz)`,
    [...key, run.subject, run.from, run.to, JSON.stringify(run.body), run.by, run.at],
  );
  await tx.run(
    `insert into copy_text (district_code, unit_code, run_id, report, body, text, side)
     select $1, $2, $3, report, body, text, side
     from jsonb_to_recordset($4::jsonb) as t (report text, body jsonb, text text, side jsonb)`,
    [...key, JSON.stringify(run.texts)],
  );
  const pairs = run.pairs.map((pair, at) => ({ ...pair, rank: at + 1 }));
  await tx.run(
    `insert into copy_pair (district_code, unit_code, run_id, rank, relation, severity, reasons, likeness, left_report,
       right_report, passages)
     select $1, $2, $3, rank, relation, severity, reasons, likeness, "left", "right", passages
     from jsonb_to_recordset($4::jsonb) as t (rank int, relation text, severity text, reasons jsonb, likeness jsonb,
       "left" text, "right" text, passages jsonb)`,
    [...key, JSON.stringify(pairs)],
  );
}

const runColumns = `id, subject, from_year as "from", to_year as "to", person_name as by, at`;

/** A unit's comparisons, newest first, without what they found. */
export const listCopyRuns = (query: Query, unit: UnitCode, most: number) =>
  query.rows(
    CopyRun.omit({ body: true }),
    `select ${runColumns} from copy_run where unit_code = $1 order by at desc, id desc limit $2::int`,
    [unit, most],
  );

/** One comparison; null for `id`: the newest. */
export const findCopyRun = (query: Query, unit: UnitCode, id: string | null): Promise<CopyRun | null> =>
  findRow(
    query,
    CopyRun,
    `select ${runColumns}, body from copy_run where unit_code = $1 and ($2::text is null or id = $2)
     order by at desc, id desc limit 1`,
    [unit, id],
  );

const pairColumns = `p.rank, p.relation, p.severity, p.reasons, p.likeness, l.body as "left", r.body as "right"`;
const pairTables = `copy_pair p
  join copy_text l on l.district_code = p.district_code and l.unit_code = p.unit_code and l.run_id = p.run_id
    and l.report = p.left_report
  join copy_text r on r.district_code = p.district_code and r.unit_code = p.unit_code and r.run_id = p.run_id
    and r.report = p.right_report`;

export interface CopyPairFilter {
  readonly relation: CopyRelation | null;
  /** One of the two is of a unit in this range. */
  readonly of: CodeRange | null;
  readonly after: number;
  readonly limit: number;
}

/** Pairs of a comparison, the gravest first. */
export const listCopyPairs = (
  query: Query,
  unit: UnitCode,
  run: string,
  { relation, of, after, limit }: CopyPairFilter,
): Promise<CopyPairRow[]> =>
  query.rows(
    CopyPairRow,
    `select ${pairColumns} from ${pairTables}
     where p.district_code = $1 and p.unit_code = $2 and p.run_id = $3 and p.rank > $4::int
       and ($5::text is null or p.relation = $5)
       and ($6::text is null or (l.body ->> 'unit') collate "C" >= $6 and (l.body ->> 'unit') collate "C" < $7
         or (r.body ->> 'unit') collate "C" >= $6 and (r.body ->> 'unit') collate "C" < $7)
     order by p.rank limit $8::int`,
    [districtOf(unit), unit, run, after, relation, of?.from ?? null, of?.to ?? null, limit],
  );

const OpenedPair = CopyPairRow.extend({
  leftPage: CopyPage,
  rightPage: CopyPage,
  passages: CopyPairView.shape.passages,
});

/** One pair with both texts. */
export const findCopyPair = (
  query: Query,
  unit: UnitCode,
  run: string,
  rank: number,
): Promise<z.infer<typeof OpenedPair> | null> =>
  findRow(
    query,
    OpenedPair,
    `select ${pairColumns}, p.passages, json_build_object('text', l.text, 'side', l.side) as "leftPage",
       json_build_object('text', r.text, 'side', r.side) as "rightPage"
     from ${pairTables}
     where p.district_code = $1 and p.unit_code = $2 and p.run_id = $3 and p.rank = $4::int`,
    [districtOf(unit), unit, run, rank],
  );
