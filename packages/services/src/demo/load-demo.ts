import { randomUUID } from 'node:crypto';
import { defaultThresholds } from '@gongkai/comparison/copies';
import { addPerson, addUnit, scopeOf, setRoles } from '@gongkai/db';
import { type PlainDate, plainDate, type Role, yearOf } from '@gongkai/kernel';
import type { VerbName } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { hashPassword } from '../people/password.ts';
import { type House, perform } from '../perform.ts';
import { fileAuditWork } from './audit-work.ts';
import { fileNewestYear } from './file-newest-year.ts';
import { filePastYear } from './file-past-year.ts';
import { keepRegisters } from './keep-registers.ts';
import { fileLiveCases } from './live-cases.ts';
import { recordOlderYears } from './older-years.ts';
import { demoPeople } from './people.ts';
import { cityUnits, type DemoUnit, demoUnits, realUnits } from './places.ts';
import { recordedReports } from './recorded.ts';

export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly task: string;
  readonly password: string;
}

/** Performs a verb on a day as a role of a unit; a refusal is a fault of the demonstration. */
export type DemoStep = (on: string, unit: string, role: Role, name: VerbName, input: unknown) => Promise<unknown>;

/**
 * Fills an empty house with the demonstration world (design §6): the five real reports as recorded ones under their real
 * units, and a fictional district with three filed years and one in hand. Everything goes through the verbs, so that
 * totals and audit chain are real. All accounts get `password`.
 */
export async function loadDemo(house: House, today: PlainDate, password: string): Promise<DemoAccount[]> {
  const newest = yearOf(today) - 1;
  await addPlaces(house, newest);
  const step = stepOf(house);
  for (const { unit, form, period, ...report } of recordedReports)
    await step(`${today}`, unit, 'clerk', 'reports.record', {
      key: { unit, kind: 'own', form, period },
      narrative: {},
      ...report,
    });
  await recordOlderYears(step, today);
  for (const year of [newest - 3, newest - 2]) await filePastYear(step, year, newest);
  await reorganise(step, newest - 1);
  await filePastYear(step, newest - 1, newest);
  await keepRegisters(step, newest);
  await fileNewestYear(step, newest, today);
  await fileLiveCases(step, today);
  await fileAuditWork(step, newest, today);
  // The worker makes it as soon as the program serves.
  await step(`${today}`, '990101', 'auditor', 'copies.start', {
    ...{ unit: '990101', from: newest - 3, to: newest, thresholds: defaultThresholds },
  });
  // A demonstration waits for its visitors, however long.
  const security = { unit: '990101', revision: 1, settings: { unusedDays: 0 } };
  await step(`${today}`, '990101', 'administrator', 'settings.secure', security);
  return addAccounts(house, password);
}

async function addPlaces(house: House, newest: number): Promise<void> {
  const openedOn = plainDate('2000-01-01');
  const add = async (place: DemoUnit, demo: boolean) => {
    const code = unitCode(place.code);
    const name = place.formerName ?? place.name;
    await house.db.write(scopeOf(code), (tx) =>
      addUnit(tx, { code, name, kind: place.kind, openedOn, closedOn: null, demo }),
    );
  };
  if (newest < 2024) throw new Error('the demonstration needs three years of the 2021 form');
  for (const place of realUnits) await add(place, false);
  for (const place of [...cityUnits, ...demoUnits]) await add(place, true);
}

/** In the middle of a year a street takes a new name and a community is closed; the years before keep theirs. */
async function reorganise(step: DemoStep, year: number): Promise<void> {
  const on = `${year}-07-01`;
  for (const place of demoUnits) {
    const input = { unit: place.code, on, document: `云政发〔${year}〕12号` };
    if (place.formerName !== undefined)
      await step(on, '990101', 'office', 'units.rename', { ...input, name: place.name });
    if (place.closedYearsAgo !== undefined) await step(on, '990101', 'office', 'units.close', input);
  }
}

const stepOf =
  (house: House): DemoStep =>
  async (on, unit, role, name, input) => {
    const person = demoPeople.find(({ holds }) => holds.some(([at, roles]) => at === unit && roles.includes(role)));
    const result = await perform(
      house,
      {
        personId: person?.login ?? `demo-${unit}-${role}`,
        personName: person?.name ?? demoName(unit, role),
        mandate: { unit: unitCode(unit), roles: [role] },
        today: plainDate(on),
        now: new Date(`${on}T09:30:00+08:00`),
      },
      { name, input, key: randomUUID() },
    );
    if (!result.ok) throw new Error(`demo: ${name} of ${unit}: ${JSON.stringify(result.refusal)}`);
    return result.value;
  };

// Those without an account still sign with a name.
function demoName(unit: string, role: Role): string {
  const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡';
  const at = [...unit].reduce((sum, letter) => sum * 7 + (letter.codePointAt(0) ?? 0), role.length);
  return `${surnames.charAt(at % surnames.length)}${role === 'leader' ? '志明' : '晓燕'}`;
}

async function addAccounts(house: House, password: string): Promise<DemoAccount[]> {
  const passwordHash = await hashPassword(password);
  for (const { login, name, holds } of demoPeople) {
    const id = login;
    await house.db.write(scopeOf(unitCode('990101')), async (tx) => {
      await addPerson(tx.models, { id, name, login, passwordHash, firstPassword: null, at: new Date() });
      for (const [unit, roles] of holds) await setRoles(tx.models, id, unitCode(unit), roles);
    });
  }
  return demoPeople.map(({ login, name, task }) => ({ login, name, task, password }));
}
