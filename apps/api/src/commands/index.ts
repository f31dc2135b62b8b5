import { openDatabaseOf } from '../open-database.ts';
import { rootFolder } from '../root-folder.ts';
import { findRunning } from '../runtime-file.ts';
import { readSettings } from '../settings.ts';
import { auditExport, auditKey } from './audit.ts';
import { backupCommand } from './backup.ts';
import { type Command, UsageError } from './command.ts';
import { importReports } from './import-reports.ts';
import { importUnits } from './import-units.ts';
import { report } from './report.ts';
import { restoreCommand } from './restore.ts';
import { verifyCommand } from './verify.ts';

process.env.TZ = 'Asia/Shanghai';

const commands = new Map<string, Command>([
  ['verify', verifyCommand],
  ['import-units', importUnits],
  ['import-reports', importReports],
  ['report', report],
  ['backup', backupCommand],
  ['restore', restoreCommand],
  ['audit-export', auditExport],
  ['audit-key', auditKey],
]);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Runs a command on the program's data, beside the program when it is running; answers the exit code. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const command = commands.get(name);
  if (command === undefined) {
    if (name !== '' && name !== 'help') say(`没有“${name}”这个命令。`);
    for (const each of commands.values()) say(`  npm run gongkai -- ${each.usage}　${each.what}`);
    return name === 'help' ? 0 : 2;
  }
  try {
    return await runOpened(command, rest);
  } catch (fault) {
    say(fault instanceof Error ? fault.message : String(fault));
    if (fault instanceof UsageError) say(`用法：npm run gongkai -- ${command.usage}`);
    return fault instanceof UsageError ? 2 : 1;
  }
}

async function runOpened(command: Command, args: readonly string[]): Promise<number> {
  const settings = readSettings(process.env, rootFolder);
  const running = settings.databaseUrl === null ? await findRunning(settings.dataFolder) : null;
  const opened = await openDatabaseOf(settings, running?.ownerUrl ?? null);
  try {
    const { db, secret, ownerUrl } = opened;
    return await command.run({ house: { db, secret }, ownerUrl, now: new Date(), say, settings }, args);
  } finally {
    await opened.close();
  }
}
