import { setTimeout as sleep } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client.ts';
import type { Query } from './query.ts';
import { type Reading, readIn } from './reading.ts';
import type { RoleUrls } from './roles.ts';
import type { Scope } from './scope.ts';
import { turnSocket } from './turn-socket.ts';
import { type Tx, writeIn } from './writing.ts';

export type { Reading } from './reading.ts';
export type { Tx } from './writing.ts';

export interface Database {
  read<Value>(scope: Scope, run: (query: Reading) => Promise<Value>): Promise<Value>;
  write<Value>(scope: Scope, run: (tx: Tx) => Promise<Value>): Promise<Value>;
  /** Published projection, as the role that can see nothing else. */
  readOpen<Value>(run: (query: Query) => Promise<Value>): Promise<Value>;
  /** People and sessions; for the sign-in store alone. */
  readonly identity: PrismaClient;
  /** Whether the database answers within two seconds and takes writes. */
  isReady(): Promise<boolean>;
  /** Connections of each pool, and how many callers wait for one. */
  pools(): readonly PoolUse[];
  close(): Promise<void>;
}

export interface PoolUse {
  readonly pool: 'reading' | 'writing' | 'open' | 'sign-in';
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}

/** Opens the pools. Refuses to serve with a role that row-level security does not bind. */
export async function openDatabase(urls: RoleUrls, connections = 10): Promise<Database> {
  const options = { max: connections, options: sessionOf('Asia/Shanghai') };
  // Prisma sends an instant as its UTC digits without a zone: under any other session zone it would be stored hours off.
  const prismas = { ...options, options: sessionOf('UTC') };
  // Pipelined: questions that a step asks at once travel at once.
  const reading = openPool({ connectionString: urls.app, ...options, pipeline: true, stream: turnSocket });
  const writing = openPool({ connectionString: urls.app, ...prismas, pipeline: true });
  const open = openPool({ connectionString: urls.open, ...options, max: 4, pipeline: true, stream: turnSocket });
  const signIn = openPool({ connectionString: urls.app, ...prismas, max: 4 });
  const prisma = new PrismaClient({ adapter: new PrismaPg(signIn) });
  const close = async (): Promise<void> => {
    await prisma.$disconnect();
    await Promise.all([reading.end(), writing.end(), open.end(), signIn.end()]);
  };
  try {
    await refuseUnboundRole(reading);
    await refuseUnboundRole(open);
  } catch (fault) {
    await close();
    throw fault;
  }
  return {
    read: (scope, run) => readIn(reading, scope, run),
    write: (scope, run) => writeIn(writing, scope, run),
    readOpen: (run) => readIn(open, null, run),
    identity: prisma,
    isReady: () => isWritable(writing),
    pools: () => [useOf('reading', reading), useOf('writing', writing), useOf('open', open), useOf('sign-in', signIn)],
    close,
  };
}

const useOf = (name: PoolUse['pool'], pool: pg.Pool): PoolUse => ({
  pool: name,
  open: pool.totalCount,
  idle: pool.idleCount,
  waiting: pool.waitingCount,
});

/** Milliseconds after which a database that has not answered counts as gone. */
const patience = 2_000;

async function isWritable(pool: pg.Pool): Promise<boolean> {
  const answered = pool.query('select pg_is_in_recovery() as standby').then(
    ({ rows }) => rows[0]?.standby === false,
    () => false,
  );
  return Promise.race([answered, sleep(patience, false, { ref: false })]);
}

// What is looked up lies in memory. By the server's own guess, made for discs, the names of 250 units are found by reading all
// of them 250 times (13 ms against 1).
const sessionOf = (zone: string): string =>
  `-c timezone=${zone} -c statement_timeout=30s -c random_page_cost=${randomPageCost}`;
const randomPageCost = 1.1;

// A connection that dies is dropped by its pool, and whoever was waiting on it hears of it; without these two listeners
// the program would die as well.
function openPool(options: pg.PoolConfig): pg.Pool {
  // A peer that has vanished without a word must be noticed; a connection is waited for, not for ever.
  const patient = { keepAlive: true, keepAliveInitialDelayMillis: 10_000, connectionTimeoutMillis: 30_000 };
  const pool = new pg.Pool({ ...patient, ...options });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function refuseUnboundRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(
    `select rolsuper or rolbypassrls or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'usage')) as unbound
     from pg_roles where rolname = current_user`,
  );
  if (rows[0]?.unbound !== false) throw new Error('refusing to serve: row-level security does not bind this role');
}
