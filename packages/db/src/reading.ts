import type pg from 'pg';
import { z } from 'zod';
import { type InPlace, placeSteps } from './place-steps.ts';
import { asJson, type Query } from './query.ts';
import { type Scope, settingsOf } from './scope.ts';

/** A reading transaction. `inPlace` runs a step with the place's rows open (design D7). */
export interface Reading extends Query {
  readonly inPlace: InPlace;
}

const JsonRow = z.object({ row: z.unknown() });

/**
 * Runs `run` in one read-only transaction of `pool`, whose connections are pipelined: the opening message and the
 * settings are not waited for, they travel with the first query. Without a scope there is no place to open.
 */
export async function readIn<Value>(
  pool: pg.Pool,
  scope: Scope | null,
  run: (reading: Reading) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  const line = lineTo(client);
  try {
    const opened = line.send(scope === null ? 'begin read only' : `begin read only; ${settingsOf(scope)}`);
    opened.catch(() => undefined);
    const value = await run(readingOn(line, scope));
    await opened;
    return value;
  } finally {
    line.end();
    // Sent before the connection's next user can send anything, and answered before it.
    client.query('rollback').catch(() => undefined);
    client.release();
  }
}

interface Line {
  readonly send: (query: string | pg.QueryConfig) => Promise<pg.QueryResult>;
  readonly end: () => void;
}

// A step that outlives its transaction must not ask on: the connection may already serve another scope.
function lineTo(client: pg.PoolClient): Line {
  let ended = false;
  return {
    send: async (query) => {
      if (ended) throw new Error('this reading has ended');
      return client.query(query);
    },
    end: () => {
      ended = true;
    },
  };
}

function readingOn(line: Line, scope: Scope | null): Reading {
  return {
    rows: async (row, text, values = []) => {
      const result = await line.send({ name: nameOf(text), text: asJson(text), values: [...values] });
      return result.rows.map((each) => row.parse(JsonRow.parse(each).row));
    },
    run: async (text, values = []) => {
      await line.send({ text, values: [...values] });
    },
    inPlace: scope === null ? refusePlace : placeSteps(scope.place, (setting) => sendAhead(line, setting)),
  };
}

const refusePlace: InPlace = async () => {
  throw new Error('no place without a scope');
};

// Not waited for: when it fails, so does the query behind it.
async function sendAhead(line: Line, setting: string): Promise<void> {
  line.send(setting).catch(() => undefined);
}

// Prepared statements by text: planned once a connection. Only texts of the program are named, never values.
const names = new Map<string, string>();
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `q${names.size}`;
  names.set(text, name);
  return name;
}
