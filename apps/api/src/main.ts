import { join } from 'node:path';
import { readMaterialApart, readReportApart } from '@gongkai/documents';
import { openSessions } from './auth/sessions.ts';
import { Closers } from './closers.ts';
import { prepareDemo } from './demo-accounts.ts';
import type { ServedHouse } from './house.ts';
import { listening } from './listening.ts';
import { openDatabaseOf } from './open-database.ts';
import { openMetrics } from './operation/metrics.ts';
import { redactor, secretsOf } from './operation/redact.ts';
import { reporterTo } from './operation/reporter.ts';
import { watched } from './operation/watch.ts';
import { rootFolder } from './root-folder.ts';
import { findRunning, removeRuntime, writeRuntime } from './runtime-file.ts';
import { listenerOf } from './server/app.ts';
import { serve } from './server/serve.ts';
import { readWebFiles } from './server/web-files.ts';
import { readSettings, type Settings } from './settings.ts';
import { drained, stopOnSignal } from './stop-on-signal.ts';
import { welcome } from './welcome.ts';
import { startAccounts } from './worker/accounts.ts';
import { startCheckpoints } from './worker/checkpoints.ts';
import { startCopies } from './worker/copies.ts';
import { startExports } from './worker/exports.ts';
import { startMail } from './worker/mail.ts';
import { startReminders } from './worker/reminders.ts';

// A legal day is a Beijing day, whatever the machine says (design D10).
process.env.TZ = 'Asia/Shanghai';

async function main(settings: Settings, closers: Closers): Promise<void> {
  const embedded = settings.databaseUrl === null;
  const running = embedded ? await findRunning(settings.dataFolder) : null;
  if (running !== null) throw new Error(`程序已经在运行：${running.address}`);
  const opened = await openDatabaseOf(settings);
  closers.add(opened.close);
  const now = () => new Date();
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const report = reporterTo(log, now, redactor(secretsOf(opened)));
  const sessions = await openSessions(opened, opened.urls.app);
  closers.add(sessions.close);
  // Built beside this file.
  const readMaterial = readMaterialApart(new URL('material-worker.js', import.meta.url));
  const readReport = readReportApart(new URL('report-worker.js', import.meta.url));
  const house: ServedHouse = { ...opened, sessions, report, trust: settings.trust, now, readMaterial, readReport };
  const accounts = settings.demo ? await prepareDemo(house, settings.dataFolder) : [];
  const isEmpty = (await house.db.identity.unit.count()) === 0;
  const web = await readWebFiles(join(rootFolder, 'apps', 'web', 'dist'));
  const draining = { now: false };
  closers.add(startReminders(house));
  closers.add(startAccounts(house));
  closers.add(startCheckpoints({ ...house, folder: join(settings.dataFolder, 'checkpoints') }));
  closers.add(startExports({ ...house, listWorker: new URL('list-worker.js', import.meta.url) }));
  closers.add(startCopies({ ...house, copiesWorker: new URL('copies-worker.js', import.meta.url) }));
  if (settings.mail !== null) closers.add(startMail(house, settings.mail));
  const listener = listenerOf({ house, web, isDraining: () => draining.now });
  const { metricsToken: token, logRequests } = settings;
  // Nobody who wants neither pays for being watched.
  const isWatched = token !== null || logRequests;
  const watch = () => watched({ metrics: openMetrics(house.db), token, log: logRequests ? log : null, now }, listener);
  const server = serve(isWatched ? watch() : listener);
  server.listen(settings.port, settings.host);
  const address = await listening(server, settings.host);
  closers.add(() => drained(server));
  if (embedded) {
    closers.add(() => removeRuntime(settings.dataFolder));
    await writeRuntime(settings.dataFolder, { pid: process.pid, address, ownerUrl: opened.ownerUrl });
  }
  closers.add(async () => {
    draining.now = true;
  });
  process.stdout.write(`${welcome(address, accounts, isEmpty)}\n`);
}

const closers = new Closers();
// From the first moment: a start that is broken off must not leave its database behind.
stopOnSignal(() => closers.close());
try {
  await main(readSettings(process.env, rootFolder), closers);
} catch (fault) {
  process.stderr.write(`没有启动：${fault instanceof Error ? fault.message : String(fault)}\n`);
  await closers.close().catch(() => undefined);
  process.exit(1);
}
