import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { z } from 'zod';
import { PrismaClient } from './generated/client.ts';
import type * as Prisma from './generated/internal/prismaNamespace.ts';
import { asJson, type Parameter, type Query } from './query.ts';
import { placeSetting, type Scope, settingsOf } from './scope.ts';
import type { RoleUrls } from './roles.ts';

/** A writing transaction: Prisma for ordinary rows, SQL for what it cannot say, one connection, one scope. */
export interface Tx extends Query {
  readonly models: Prisma.TransactionClient;
  /** Runs `step` with the place's rows open, and closes them again. */
  inPlace<Value>(step: () => Promise<Value>): Promise<Value>;
}

/** A reading transaction; `inPlace` as above. */
export interface Reading extends Query {
  inPlace<Value>(step: () => Promise<Value>): Promise<Value>;
}

export interface Database {
  read<Value>(scope: Scope, run: (query: Reading) => Promise<Value>): Promise<Value>;
  write<Value>(scope: Scope, run: (tx: Tx) => Promise<Value>): Promise<Value>;
  /** Published projection, as the role that can see nothing else. */
  readOpen<Value>(run: (query: Query) => Promise<Value>): Promise<Value>;
  /** People and sessions; for the sign-in store alone. */
  readonly identity: PrismaClient;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

const JsonRow = z.object({ row: z.unknown() });

/** Opens the pools. Refuses to serve with a role that row-level security does not bind. */
export async function openDatabase(urls: RoleUrls, connections = 10): Promise<Database> {
  const options = { max: connections, options: '-c timezone=Asia/Shanghai -c statement_timeout=30s' };
  const reading = new pg.Pool({ connectionString: urls.app, ...options, pipeline: true });
  const writing = new pg.Pool({ connectionString: urls.app, ...options });
  const open = new pg.Pool({ connectionString: urls.open, ...options, max: 4 });
  for (const pool of [reading, writing, open]) pool.on('error', () => undefined);
  await refuseUnboundRole(reading);
  const prisma = new PrismaClient({ adapter: new PrismaPg(writing) });
  return {
    read: (scope, run) => readIn(reading, `begin read only; ${settingsOf(scope)}`, scope, run),
    write: (scope, run) => writeIn(prisma, scope, run),
    readOpen: (run) => readIn(open, 'begin read only', null, run),
    identity: prisma,
    isReady: () =>
      reading.query('select 1').then(
        () => true,
        () => false,
      ),
    close: async () => {
      await prisma.$disconnect();
      await Promise.all([reading.end(), writing.end(), open.end()]);
    },
  };
}

async function refuseUnboundRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(
    `select rolsuper or rolbypassrls or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and pg_has_role(current_user, c.relowner, 'usage')) as unbound
     from pg_roles where rolname = current_user`,
  );
  if (rows[0]?.unbound !== false) throw new Error('refusing to serve: row-level security does not bind this role');
}

// The opening message is not waited for: it travels with the first query on a pipelined connection.
async function readIn<Value>(
  pool: pg.Pool,
  opening: string,
  scope: Scope | null,
  run: (query: Reading) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  try {
    const opened = client.query(opening);
    opened.catch(() => undefined);
    const value = await run(readingOf(client, scope));
    await opened;
    return value;
  } finally {
    client.query('rollback').catch(() => undefined);
    client.release();
  }
}

function readingOf(client: pg.PoolClient, scope: Scope | null): Reading {
  const query: Query = {
    rows: async (row, text, values = []) => {
      const result = await client.query({ name: nameOf(text), text: asJson(text), values: [...values] });
      return result.rows.map((each) => row.parse(JsonRow.parse(each).row));
    },
    run: async (text, values = []) => {
      await client.query(text, [...values]);
    },
  };
  return {
    ...query,
    inPlace: async (step) => {
      if (scope === null) throw new Error('no place without a scope');
      client.query(placeSetting(scope.place)).catch(() => undefined);
      const value = await step();
      client.query(placeSetting('')).catch(() => undefined);
      return value;
    },
  };
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

function writeIn<Value>(prisma: PrismaClient, scope: Scope, run: (tx: Tx) => Promise<Value>): Promise<Value> {
  return prisma.$transaction(
    async (models) => {
      for (const setting of settingsOf(scope).split('; ')) await models.$executeRawUnsafe(setting);
      return run(txOf(models, scope));
    },
    { maxWait: 10_000, timeout: 30_000 },
  );
}

function txOf(models: Prisma.TransactionClient, scope: Scope): Tx {
  const spread = (values: readonly Parameter[]) => values.map((value) => (Array.isArray(value) ? [...value] : value));
  return {
    models,
    rows: async (row, text, values = []) => {
      const result: unknown = await models.$queryRawUnsafe(asJson(text), ...spread(values));
      return z.array(JsonRow).parse(result).map((each) => row.parse(each.row));
    },
    run: async (text, values = []) => {
      await models.$executeRawUnsafe(text, ...spread(values));
    },
    inPlace: async (step) => {
      await models.$executeRawUnsafe(placeSetting(scope.place));
      const value = await step();
      await models.$executeRawUnsafe(placeSetting(''));
      return value;
    },
  };
}
