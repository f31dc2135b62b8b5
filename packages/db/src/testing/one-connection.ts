import { unitCode } from '@gongkai/units';
import { z } from 'zod';
import { type Database, openDatabase } from '../database.ts';
import type { Query } from '../query.ts';
import { scopeOf } from '../scope.ts';
import { sqlStateOf } from '../sqlstate.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';

/** A database with a second way in that has one connection a pool: whatever a transaction leaves behind, the next one meets. */
export interface OneConnection {
  readonly fresh: FreshDatabase;
  readonly narrow: Database;
  readonly drop: () => Promise<void>;
}

export async function openOneConnection(): Promise<OneConnection> {
  const fresh = await freshDatabase();
  const narrow = await openDatabase(fresh.urls, 1);
  const drop = async () => {
    await narrow.close();
    await fresh.drop();
  };
  return { fresh, narrow, drop };
}

export const street = scopeOf(unitCode('990101001'));
export const other = scopeOf(unitCode('990102002'));

export const Settings = z.object({ unit: z.string(), from: z.string(), to: z.string(), place: z.string() });
export const settingsText = `select current_setting('app.unit', true) as unit, current_setting('app.scope_from', true) as from,
  current_setting('app.scope_to', true) as to, current_setting('app.place', true) as place`;
/** The scope that a transaction stands in. */
export const settings = async (query: Query) => (await query.rows(Settings, settingsText))[0];

/** `done`, or the code that PostgreSQL refuses with. */
export const sqlState = (attempt: Promise<unknown>) => attempt.then(() => 'done', sqlStateOf);

export function unreached(): never {
  throw new Error('not reached');
}
