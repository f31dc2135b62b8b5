import type pg from 'pg';
import { z } from 'zod';
import { asJson } from '../query.ts';

const Fetched = z.array(z.object({ row: z.unknown() }));
const most = 500;

/** Rows of a statement inside a transaction, a few hundred at a time: a place may hold more than memory does. */
export async function* rowsOf<Row>(
  client: pg.ClientBase,
  row: z.ZodType<Row>,
  text: string,
  values: readonly string[],
): AsyncGenerator<Row> {
  await client.query(`declare verified no scroll cursor for ${asJson(text)}`, [...values]);
  try {
    for (;;) {
      const fetched = await client.query(`fetch ${most} from verified`);
      for (const each of Fetched.parse(fetched.rows)) yield row.parse(each.row);
      if (fetched.rows.length < most) return;
    }
  } finally {
    await client.query('close verified');
  }
}

export async function allRowsOf<Row>(...asked: Parameters<typeof rowsOf<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsOf(...asked)) rows.push(row);
  return rows;
}
