import type { DistrictCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { giveUp, type Line, lineTo } from './line.ts';
import { type InPlace, placeSteps } from './place-steps.ts';
import { asJson, type Query, statement } from './query.ts';
import { placeSetting, type Scope, settingsOf } from './scope.ts';

/** Reading inside a transaction. `inPlace` runs a step with the place's rows open (design D7). */
export interface Reading extends Query {
  readonly inPlace: InPlace;
}

/**
 * A reading transaction. `atPlace` opens the rows of another place, one after the other: what lies above a district reads
 * one row a district (design D2).
 */
export interface WideReading extends Reading {
  readonly atPlace: <Value>(place: DistrictCode, step: () => Promise<Value>) => Promise<Value>;
}

const JsonRow = z.object({ row: z.unknown() });

/**
 * Runs `run` in one read-only transaction of `pool`, whose connections are pipelined: the opening message and the
 * settings are not waited for, they travel with the first query. Without a scope there is no place to open; a reading
 * that is `in place` as a whole opens it with the settings, and ends before it would close it.
 */
export async function readIn<Value>(
  pool: pg.Pool,
  scope: Scope | null,
  run: (reading: WideReading) => Promise<Value>,
  whole: 'in place' | null = null,
): Promise<Value> {
  const client = await pool.connect();
  const line = lineTo(client);
  let value: Value;
  try {
    const opened = line.send(openingOf(scope, whole));
    opened.catch(() => undefined);
    value = await run(
      whole === null ? readingOn(line, scope) : { ...readingOn(line, scope), inPlace: (step) => step() },
    );
    await opened;
  } catch (fault) {
    line.end();
    await giveUp(client);
    throw fault;
  }
  line.end();
  // Not waited for: it is sent, and answered, before anything of the connection's next user.
  client.query('rollback').catch(() => undefined);
  client.release();
  return value;
}

function openingOf(scope: Scope | null, whole: 'in place' | null): string {
  if (scope === null) return 'begin read only';
  const settings = `begin read only; ${settingsOf(scope)}`;
  return whole === null ? settings : `${settings}; ${placeSetting(scope.place)}`;
}

function readingOn(line: Line, scope: Scope | null): WideReading {
  return {
    rows: async (row, text, values = []) => {
      const result = await line.send(statement(asJson(text), values));
      return result.rows.map((each) => row.parse(JsonRow.parse(each).row));
    },
    run: async (text, values = []) => {
      await line.send(statement(text, values));
    },
    inPlace: scope === null ? refusePlace : placeSteps(scope.place, (setting) => sendAhead(line, setting)),
    atPlace: async (place, step) => {
      if (scope === null || !(place === scope.place || place.startsWith(scope.unit)))
        throw new Error(`place ${place} is outside the scope`);
      return placeSteps(place, (setting) => sendAhead(line, setting))(step);
    },
  };
}

const refusePlace: InPlace = async () => {
  throw new Error('no place without a scope');
};

// Not waited for: when it fails, so does the query behind it.
async function sendAhead(line: Line, setting: string): Promise<void> {
  line.send(setting).catch(() => undefined);
}
