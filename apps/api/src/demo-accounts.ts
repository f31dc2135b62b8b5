import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyDatabase } from '@gongkai/db';
import { loadDemo, makeFirstPassword } from '@gongkai/services';
import { z } from 'zod';
import { todayAt } from './auth/asking-of.ts';
import type { ServedHouse } from './house.ts';

const Accounts = z.array(z.object({ login: z.string(), name: z.string(), task: z.string(), password: z.string() }));
type Accounts = z.infer<typeof Accounts>;

const accountsFile = (dataFolder: string): string => join(dataFolder, 'demo-accounts.json');
const unfinishedFile = (dataFolder: string): string => join(dataFolder, 'demo-unfinished');

/**
 * Loads the demonstration world into an empty house and keeps its accounts beside the data, readable by the owner
 * alone. Answers the accounts as long as they are kept there.
 */
export async function prepareDemo(house: ServedHouse, dataFolder: string): Promise<Accounts> {
  if ((await house.db.identity.unit.count()) > 0) return readAccounts(dataFolder);
  await writeFile(unfinishedFile(dataFolder), '');
  const accounts = await loadDemo(house, todayAt(house.now()), makeFirstPassword());
  await writeFile(accountsFile(dataFolder), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  await rm(unfinishedFile(dataFolder));
  return accounts;
}

/** A demonstration world whose loading was interrupted is no world: the database is emptied before it is migrated. */
export async function clearUnfinishedDemo(ownerUrl: string, dataFolder: string): Promise<void> {
  const found = await readFile(unfinishedFile(dataFolder)).catch(() => null);
  if (found === null) return;
  await emptyDatabase(ownerUrl);
  await rm(unfinishedFile(dataFolder));
}

async function readAccounts(dataFolder: string): Promise<Accounts> {
  const text = await readFile(accountsFile(dataFolder), 'utf8').catch(() => '[]');
  return Accounts.parse(JSON.parse(text));
}
