import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../database.ts';
import { ensureRoles, type RoleUrls } from '../roles.ts';
// Names what the setup provides, also for other packages' tests.
import type {} from './global-setup.ts';
import { withClient } from './with-client.ts';

/** A clone of the migrated template: its owner's address, the serving roles' addresses, an open database, and its end. */
export interface FreshDatabase {
  readonly ownerUrl: string;
  readonly urls: RoleUrls;
  readonly db: Database;
  /** Statements as the owner, whom no policy binds: for damage that no verb can do. */
  readonly asOwner: (statements: string) => Promise<void>;
  /** One column of text as the owner sees it: what is compared to the bit. */
  readonly ownerTexts: (question: string) => Promise<string[]>;
  readonly drop: () => Promise<void>;
}

/** One database a test file: 0.1 s (facts). */
export async function freshDatabase(): Promise<FreshDatabase> {
  const template = inject('ownerUrl');
  const name = `gk_${randomBytes(6).toString('hex')}`;
  const from = new URL(template).pathname.slice(1);
  await onServer(template, `create database ${name} template ${from}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  const urls = await ensureRoles(url.href, 'test');
  const db = await openDatabase(urls);
  return {
    ownerUrl: url.href,
    urls,
    db,
    asOwner: (statements) => withClient(url.href, async (client) => void (await client.query(statements))),
    ownerTexts: (question) =>
      withClient(url.href, async (client) => {
        const { rows } = await client.query({ text: question, rowMode: 'array' });
        return rows.map(([text]: unknown[]) => String(text));
      }),
    drop: async () => {
      await db.close();
      await onServer(template, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(template: string, statement: string): Promise<void> {
  const url = new URL(template);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
