import {
  addHandovers,
  copyBeside,
  copyDuties,
  copyLetters,
  copyRemedies,
  copyStocks,
  endAssistance,
  endCases,
  endDuties,
  findOpenCases,
  forgetApplicants,
  type Handover,
  type Moving,
  nextNumber,
  type OpenCases,
  putDueDays,
  type Renumbered,
  readApplicants,
  type Tx,
  writeApplicants,
} from '@gongkai/db';
import type { Register } from '@gongkai/kernel';
import { erasedName } from '@gongkai/registers/applications';
import type { OpenCounts } from '@gongkai/reports';
import { houseOf } from '@gongkai/units';
import { calendarAt } from '../calendar-at.ts';
import { dueRowsOf } from '../due-rows.ts';
import { putDutyDue } from '../items/duty-due.ts';
import type { Asking } from '../verb.ts';
import { copyApplications } from './copy-applications.ts';
import { copyItems, endItems } from './copy-items.ts';
import { stockKinds } from './known-facts.ts';

/** What was called otherwise before: sections by code, recurring duties by `unit/id`. */
export interface Renamed {
  readonly sections: Readonly<Record<string, string>>;
  readonly duties: Map<string, string>;
}

/**
 * Everything open in one unit's registers goes on with its heir: as rows of the heir with a link to the old case, which ends as
 * 移交 (design D16; 〔2019〕14号: 谁收到、谁处理). The clock keeps the original day of receipt, for it follows from the events.
 * Identities go with their cases and are known in one place only.
 */
export async function moveCases(tx: Tx, moving: Moving, renamed: Renamed, asking: Asking): Promise<OpenCounts> {
  const { from, to, on } = moving;
  const open = await findOpenCases(tx, from, on, stockKinds);
  const items = [...open.drafts, ...open.documents];
  const identities = await tx.asUnit(from, () => readApplicants(tx, from, open.applications));
  const numbers = await tx.asUnit(to, async () => {
    const given = await renumber(tx, moving, open);
    for (const { old, now } of given.duties) renamed.duties.set(`${houseOf(from)}/${old}`, now);
    const applications = Object.fromEntries(given.applications.map(({ old, now }) => [old, now]));
    await copyApplications(tx, moving, given.applications, renamed, asking);
    const known = identities.flatMap((row) => {
      const id = applications[row.id];
      return id === undefined ? [] : [{ ...row, id }];
    });
    await copyLetters(tx, moving, given.applications, renamed.sections);
    await writeApplicants(tx, to, known);
    await copyRemedies(tx, moving, given.remedies, applications);
    await copyItems(tx, moving, given.items, renamed);
    await copyStocks(tx, moving, given.activities, asking.personName);
    await copyDuties(tx, moving, given.duties, renamed.sections, asking.personName);
    for (const register of ['applications', 'remedies', 'items', 'activities'] as const) {
      await copyBeside(tx, moving, register, given[register]);
      await addHandovers(tx, to, linksOf(moving, register, given[register], 'in'), moving.at);
    }
    return given;
  });
  await tx.asUnit(from, async () => {
    await endCases(tx, moving, 'applications', numbers.applications, asking);
    await endCases(tx, moving, 'remedies', numbers.remedies, asking);
    await endItems(
      tx,
      moving,
      numbers.items.filter(({ old }) => open.drafts.includes(old)),
      asking,
    );
    await endAssistance(tx, from, open.applications);
    await endDuties(tx, moving, open.duties);
    await forgetApplicants(tx, from, open.applications, erasedName);
    for (const register of ['applications', 'remedies', 'items', 'activities'] as const)
      await addHandovers(tx, from, linksOf(moving, register, numbers[register], 'out'), moving.at);
  });
  await putDue(tx, moving, numbers, asking);
  return {
    applications: open.applications.length,
    remedies: open.remedies.length,
    drafts: items.length - open.documents.length,
    documents: open.documents.length,
    duties: open.duties.length,
    stocks: open.stocks.length,
  };
}

type Numbers = Readonly<Record<Register | 'duties', readonly Renumbered[]>>;

const series = {
  applications: 'applications',
  remedies: 'remedy',
  items: 'item',
  activities: 'activity',
  duties: 'duty',
};

// Every number of the heir's own, in the year in which the case began.
async function renumber(tx: Tx, { to }: Moving, open: OpenCases): Promise<Numbers> {
  const given = async (of: keyof typeof series, ids: readonly string[]): Promise<Renumbered[]> => {
    const rows: Renumbered[] = [];
    for (const old of ids) {
      const year = Number(old.slice(0, 4));
      rows.push({ old, now: `${year}-${await nextNumber(tx, to, series[of], year)}` });
    }
    return rows;
  };
  return {
    applications: await given('applications', open.applications),
    remedies: await given('remedies', open.remedies),
    items: await given('items', [...open.drafts, ...open.documents]),
    activities: await given('activities', open.stocks),
    duties: await given('duties', open.duties),
  };
}

const linksOf = (
  { from, to, on, document }: Moving,
  register: Register,
  cases: readonly Renumbered[],
  way: Handover['way'],
): Handover[] =>
  cases.map(({ old, now }) =>
    way === 'out'
      ? { register, caseId: old, way, otherUnit: to, otherId: now, on, document }
      : { register, caseId: now, way, otherUnit: from, otherId: old, on, document },
  );

async function putDue(tx: Tx, { to }: Moving, numbers: Numbers, { today }: Asking): Promise<void> {
  const calendar = await calendarAt(tx, to);
  for (const register of ['applications', 'remedies', 'items'] as const)
    for (const { now } of numbers[register]) {
      const key = { unit: to, register, caseId: now };
      await putDueDays(tx, key, await dueRowsOf[register](tx, key, { calendar, today }));
    }
  if (numbers.duties.length > 0) await putDutyDue(tx, to, today);
}
