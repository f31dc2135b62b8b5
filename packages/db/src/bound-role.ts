import type pg from 'pg';

/** Does row-level security bind the role of this connection? It would find an empty house in perfect order. */
export async function isBoundRole(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query(`select row_security_active('report') as bound`);
  return rows[0]?.bound !== false;
}
