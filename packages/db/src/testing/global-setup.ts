import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../embedded.ts';
import { migrate } from '../migrate.ts';
import { ensureRoles } from '../roles.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Owner's address of the migrated database that test files clone. */
    ownerUrl: string;
  }
}

/** One real PostgreSQL a run; `DATABASE_URL` may name another. Each test file clones the migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-test-'));
  const server = given === undefined ? await startEmbedded(folder, { fsync: 'off', max_connections: '300' }) : null;
  const base = given ?? server?.url ?? '';
  const name = `gk_template_${process.pid}`;
  const ownerUrl = await createTemplate(base, name);
  project.provide('ownerUrl', ownerUrl);
  return async () => {
    await dropTemplate(base, name);
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function createTemplate(base: string, name: string): Promise<string> {
  await onServer(base, `create database ${name}`);
  const url = new URL(base);
  url.pathname = `/${name}`;
  await ensureRoles(url.href, 'test');
  await migrate(url.href);
  return url.href;
}

const dropTemplate = (base: string, name: string): Promise<void> => onServer(base, `drop database if exists ${name} with (force)`);

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
