import type pg from 'pg';
import { z } from 'zod';
import { asJson, type Parameter, type Query } from '../query.ts';

/** Questions of the store, put by the owner in the transaction of a client: one after the other, however they are asked. */
export function ownerQuery(client: pg.ClientBase): Query {
  let before: Promise<unknown> = Promise.resolve();
  const ask = (text: string, values: readonly Parameter[] = []) => {
    const asked = before.then(() => client.query(text, [...values]));
    before = asked.catch(() => undefined);
    return asked;
  };
  const rows: Query['rows'] = async (row, text, values) => {
    const found = await ask(asJson(text), values);
    return z
      .array(z.object({ row }))
      .parse(found.rows)
      .map((each) => each.row);
  };
  return {
    rows,
    list: rows,
    run: async (text, values) => {
      await ask(text, values);
    },
  };
}
