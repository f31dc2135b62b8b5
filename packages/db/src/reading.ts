import type { DistrictCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { giveUp, type Line, lineTo } from './line.ts';
import type { InPlace } from './place-steps.ts';
import { asJson, type Parameter, type Query, statement } from './query.ts';
import { type Scope, settingsOf } from './scope.ts';

/**
 * Reading within a scope. `inPlace` runs a step with the rows of one's own place open (design D7); `atPlace` with those of a place
 * in one's scope, one after the other: what lies above a district reads one row a district (design D2). A writing
 * transaction knows its own place alone.
 */
export interface Reading extends Query {
  readonly inPlace: InPlace;
  readonly atPlace: <Value>(place: DistrictCode, step: () => Promise<Value>) => Promise<Value>;
}

const JsonRow = z.object({ row: z.unknown() });

/**
 * A plan kept for any values sorts 25,000 items for a page of fifty (20 ms against 1). A scan through the whole table asks
 * the policy's settings for every row, an index once; and a count goes through pages, not from row to row (25,000: 11 and
 * 21 ms against 5). What a server adds to the cost of a plan that has no index must not make it compile one.
 */
const plannedByValues = [
  'plan_cache_mode = force_custom_plan',
  'enable_seqscan = off',
  'random_page_cost = 4',
  'jit = off',
]
  .map((setting) => `; set local ${setting}`)
  .join('');

/**
 * Runs `run` on one connection of `pool`, whose connections are pipelined. Each question is a read-only transaction of
 * its own and travels whole: the opening with the scope, the question, the end. Statements see what is committed when
 * they begin (READ COMMITTED), so that one transaction around several would promise no more. Without a scope there is
 * no place to open.
 */
export async function readIn<Value>(
  pool: pg.Pool,
  scope: Scope | null,
  run: (reading: Reading) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  const line = lineTo(client);
  let value: Value;
  try {
    value = await run(readingOn(line, scope));
  } catch (fault) {
    line.end();
    await giveUp(client);
    throw fault;
  }
  line.end();
  client.release();
  return value;
}

function readingOn(line: Line, scope: Scope | null): Reading {
  let open: DistrictCode | '' = '';
  let steps = 0;
  const ask = (text: string, values: readonly Parameter[] = [], planned = ''): Promise<pg.QueryResult> => {
    line.tell(`begin read only${scope === null ? '' : `; ${settingsOf(scope, open)}`}${planned}`);
    const answer = line.send(statement(text, values));
    line.tell('rollback');
    return answer;
  };
  const rowsOf =
    (planned: string): Query['rows'] =>
    async (row, text, values) => {
      const result = await ask(asJson(text), values, planned);
      return result.rows.map((each) => row.parse(JsonRow.parse(each).row));
    };
  // Of steps that overlap the last one closes: nothing looks like a real answer.
  const stepAt = async <Value>(place: DistrictCode, step: () => Promise<Value>): Promise<Value> => {
    steps += 1;
    open = place;
    try {
      return await step();
    } finally {
      steps -= 1;
      if (steps === 0) open = '';
    }
  };
  return {
    rows: rowsOf(''),
    list: rowsOf(plannedByValues),
    run: async (text, values) => {
      await ask(text, values);
    },
    inPlace: scope === null ? refusePlace : (step) => stepAt(scope.place, step),
    atPlace: async (place, step) => {
      if (scope === null || !(place === scope.place || place.startsWith(scope.unit)))
        throw new Error(`place ${place} is outside the scope`);
      return stepAt(place, step);
    },
  };
}

const refusePlace: InPlace = async () => {
  throw new Error('no place without a scope');
};
