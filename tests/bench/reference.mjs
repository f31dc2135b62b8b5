// What a hand-written route would do: Hono, pg, one row, no sign-in and no row-level security. The measure of the roll-up read.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';

const [url, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10 });
const app = new Hono();
app.get('/rollup', async (c) => {
  const { rows } = await pool.query({
    name: 'rollup',
    text: `select unit_code, own, below, reported, expected, counted, nil, missing from rollup
           where district_code = $1 and unit_code = $2 and form = $3 and period = $4`,
    values: [c.req.query('place'), c.req.query('unit'), c.req.query('form'), c.req.query('period')],
  });
  return c.json(rows[0]);
});
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
