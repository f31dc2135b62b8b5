import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { openSessions } from './auth/sessions.ts';
import { prepareDemo } from './demo-accounts.ts';
import type { ServedHouse } from './house.ts';
import { listening } from './listening.ts';
import { openDatabaseOf } from './open-database.ts';
import { rootFolder } from './root-folder.ts';
import { findRunning, removeRuntime, writeRuntime } from './runtime-file.ts';
import { createApp } from './server/app.ts';
import { reporterTo } from './server/reporter.ts';
import { readWebFiles } from './server/web-files.ts';
import { readSettings, type Settings } from './settings.ts';
import { drained, stopOnSignal } from './stop-on-signal.ts';
import { welcome } from './welcome.ts';

// A legal day is a Beijing day, whatever the machine says (design D10).
process.env.TZ = 'Asia/Shanghai';

async function main(settings: Settings): Promise<void> {
  const embedded = settings.databaseUrl === null;
  const running = embedded ? await findRunning(settings.dataFolder) : null;
  if (running !== null) throw new Error(`程序已经在运行：${running.address}`);
  const opened = await openDatabaseOf(settings);
  const now = () => new Date();
  const report = reporterTo((line) => process.stderr.write(`${line}\n`), now);
  const sessions = await openSessions(opened.db, opened.urls.app, opened.secret);
  const house: ServedHouse = { ...opened, sessions, report, proxies: settings.proxies, now };
  const accounts = settings.demo ? await prepareDemo(house, settings.dataFolder) : [];
  const isEmpty = (await house.db.identity.unit.count()) === 0;
  const web = await readWebFiles(join(rootFolder, 'apps', 'web', 'dist'));
  const stopping = { begun: false };
  const app = createApp({ house, web, isDraining: () => stopping.begun });
  const server = createServer(getRequestListener(app.fetch));
  server.listen(settings.port, settings.host);
  const address = await listening(server, settings.host);
  if (embedded) await writeRuntime(settings.dataFolder, { pid: process.pid, address, ownerUrl: opened.ownerUrl });
  process.stdout.write(`${welcome(address, accounts, isEmpty)}\n`);
  stopOnSignal(async () => {
    stopping.begun = true;
    if (embedded) await removeRuntime(settings.dataFolder);
    await drained(server);
    await sessions.close();
    await opened.close();
  });
}

try {
  await main(readSettings(process.env, rootFolder));
} catch (fault) {
  process.stderr.write(`没有启动：${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
}
