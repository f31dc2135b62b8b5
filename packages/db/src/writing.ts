import type { DistrictCode } from '@gongkai/units';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { z } from 'zod';
import { type AsUnit, actingSteps } from './acting-steps.ts';
import { PrismaClient } from './generated/client.ts';
import type * as Prisma from './generated/internal/prismaNamespace.ts';
import { giveUp, type Line, lineTo } from './line.ts';
import { type InPlace, placeSteps } from './place-steps.ts';
import { asJson, type Query, statement } from './query.ts';
import { type Scope, settingsOf } from './scope.ts';

/** A writing transaction: Prisma for ordinary rows, SQL for what it cannot say, one connection, one scope. */
export interface Tx extends Query {
  readonly models: Prisma.TransactionClient;
  /** Runs `step` with the place's rows open, and closes them again. */
  readonly inPlace: InPlace;
  /** The same, of one's own place; of another there is no writing. */
  readonly atPlace: <Value>(place: DistrictCode, step: () => Promise<Value>) => Promise<Value>;
  /** Runs `step` as a unit within the scope, and then as oneself again. */
  readonly asUnit: AsUnit;
}

const JsonRow = z.object({ row: z.unknown() });

/** Runs `run` in one transaction with the scope set inside it; everything is undone when `run` throws. */
export async function writeIn<Value>(pool: pg.Pool, scope: Scope, run: (tx: Tx) => Promise<Value>): Promise<Value> {
  const client = await pool.connect();
  const line = lineTo(client);
  let value: Value;
  try {
    await line.send(`begin; ${settingsOf(scope)}`);
    value = await run(txOn(client, line, scope));
    line.end();
    // To the commit of a transaction that has failed PostgreSQL answers ROLLBACK, and no error.
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back: one of its statements had failed');
  } catch (fault) {
    line.end();
    await giveUp(client);
    throw fault;
  }
  client.release();
  return value;
}

function txOn(client: pg.PoolClient, line: Line, scope: Scope): Tx {
  const rows: Tx['rows'] = async (row, text, values = []) => {
    const result = await line.send(statement(asJson(text), values));
    return result.rows.map((each) => row.parse(JsonRow.parse(each).row));
  };
  const inPlace = placeSteps(scope.place, line.send);
  return {
    rows,
    list: rows,
    get models() {
      line.check();
      return modelsOn(client);
    },
    run: async (text, values = []) => {
      await line.send(statement(text, values));
    },
    inPlace,
    atPlace: async (place, step) => {
      if (place !== scope.place) throw new Error(`place ${place} is not the transaction's own`);
      return inPlace(step);
    },
    asUnit: actingSteps(scope, line.send),
  };
}

const bound = new WeakMap<pg.PoolClient, PrismaClient>();

/**
 * Prisma on this very connection: what it writes is in the transaction that SQL has opened there, at the cost of the
 * statement alone. Prisma's own interactive transaction costs about 1 ms a statement here, and an accepted report has
 * thirty. One Prisma client a connection, kept with it.
 */
function modelsOn(client: pg.PoolClient): PrismaClient {
  const known = bound.get(client);
  if (known !== undefined) return known;
  const models = new PrismaClient({ adapter: new PrismaPg(poolOfOne(client)) });
  bound.set(client, models);
  return models;
}

// A nested write would make Prisma open, and commit, a transaction of its own in the middle of ours.
const refuseNested = (): never => {
  throw new Error('inside a transaction Prisma writes one row at a time: no nested writes');
};

function poolOfOne(client: pg.PoolClient): pg.Pool {
  const statement = client.query.bind(client);
  return new Proxy(new pg.Pool(), {
    get: (pool, name, receiver) => {
      if (name === 'query') return statement;
      return name === 'connect' ? refuseNested : Reflect.get(pool, name, receiver);
    },
  });
}
