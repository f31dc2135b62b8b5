import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../embedded.ts';
import { migrate } from '../migrate.ts';
import { ensureRoles } from '../roles.ts';
import { withClient } from './with-client.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Owner's address of the migrated database that test files clone. */
    ownerUrl: string;
  }
}

/** One real PostgreSQL a run; `DATABASE_URL` may name another. Each test file clones the migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const base = await findServer();
  const name = `gk_template_${randomBytes(6).toString('hex')}`;
  try {
    project.provide('ownerUrl', await createTemplate(base.url, name));
  } catch (fault) {
    await base.stop();
    throw fault;
  }
  return async () => {
    await onServer(base.url, `drop database if exists ${name} with (force)`);
    await base.stop();
  };
}

async function findServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined) return { url: given, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-test-'));
  // Run by root, the server is another user's: it must be able to enter.
  await chmod(folder, 0o755);
  const server = await startEmbedded(folder, { fsync: 'off', max_connections: '300' });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
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

const onServer = (url: string, statement: string): Promise<unknown> =>
  withClient(url, (client) => client.query(statement));
