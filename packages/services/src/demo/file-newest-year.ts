import { addDays, type PlainDate } from '@gongkai/kernel';
import { annualOf, annualUnits, district, explainSwings, grassrootsUnits, keyOf } from './file-past-year.ts';
import { type Invented, inventGrassroots } from './invented.ts';
import type { DemoStep } from './load-demo.ts';
import type { DemoUnit } from './places.ts';
import { planted } from './planted.ts';
import { narrativeOf } from './planted-copies.ts';

/** How far each unit has come; who is not named here has been accepted. */
type Progress = 'not-begun' | 'draft' | 'signed' | 'submitted' | 'returned' | 'accepted';

const progressOf: Readonly<Record<string, Progress>> = {
  '990101': 'draft',
  '990101001': 'not-begun',
  '990101002': 'submitted',
  '990101003': 'returned',
  '990101100': 'draft',
  '990101D02': 'signed',
  '990101D03': 'submitted',
  '990101D04': 'not-begun',
  '990101D05': 'draft',
  '990101001001': 'not-begun',
  '990101001002': 'draft',
  '990101001003': 'submitted',
  '990101002004': 'not-begun',
  '990101100204': 'draft',
};

/** The year in hand: some have filed, some not, with the planted faults (`planted.ts`). Due days lie ahead of today. */
export async function fileNewestYear(step: DemoStep, year: number, today: PlainDate): Promise<void> {
  const due = { street: addDays(today, 14), town: addDays(today, 14), department: addDays(today, 10) };
  const dueBelow = { community: addDays(today, 7), village: addDays(today, 7) };
  const opening = (form: string, deadlines: object) => ({ unit: district, form, period: String(year), deadlines });
  await step(today, district, 'office', 'years.open', opening('a2021', { ...due, district: addDays(today, 40) }));
  await step(today, district, 'office', 'years.open', opening('grassroots', dueBelow));
  for (const unit of grassrootsUnits(0))
    await file(step, today, unit, 'grassroots', year, inventGrassroots(unit.code, unit.kind, year), {});
  for (const unit of annualUnits()) {
    const cells = annualOf(unit, year);
    await file(step, today, unit, 'a2021', year, cells, narrativeOf(unit, year, cells, year));
  }
}

async function file(
  step: DemoStep,
  today: PlainDate,
  unit: DemoUnit,
  form: 'a2021' | 'grassroots',
  year: number,
  cells: Invented,
  narrative: Readonly<Record<string, string>>,
): Promise<void> {
  const progress = progressOf[unit.code] ?? 'accepted';
  if (progress === 'not-begun') return;
  const key = keyOf(unit.code, form, year);
  const fault = planted.find((each) => each.unit === unit.code && each.form === form);
  const superior = form === 'grassroots' ? unit.code.slice(0, 9) : district;
  // What is sent back was right when it was signed; the fault came with the mending.
  const late = progress === 'returned';
  await open(step, today, key, narrative);
  if (fault !== undefined && !late) await typeOver(step, today, key, differing(fault.spoil(cells), cells));
  if (fault?.waived !== undefined) await explain(step, today, key, fault.rule, fault.waived);
  if (progress === 'draft') return;
  await explainSwings(step, today, key);
  await step(today, unit.code, 'leader', 'reports.sign', { key, seen: 1 });
  if (progress === 'signed') return;
  await step(today, unit.code, 'clerk', 'reports.submit', { key, seen: 2 });
  if (progress === 'accepted') await step(today, superior, 'office', 'reports.accept', { key, seen: 3 });
  if (progress !== 'returned') return;
  const cell = 'P6.PENALTY.decisions';
  const reason = '行政处罚数与执法台账不一致，请核实后重报';
  await step(today, superior, 'office', 'reports.return', {
    key,
    seen: 3,
    reason,
    cells: { [cell]: '台账为另一数，请核对' },
  });
  if (fault !== undefined) await typeOver(step, today, key, differing(fault.spoil(cells), cells));
}

type Key = ReturnType<typeof keyOf>;

/** The report is there as the registers count it; somebody writes its text, and nobody types a figure. */
const open = (step: DemoStep, today: PlainDate, key: Key, narrative: Readonly<Record<string, string>>) =>
  key.form === 'grassroots'
    ? step(today, key.unit, 'clerk', 'tally.follow', { key, revision: 0, cells: [] })
    : step(today, key.unit, 'clerk', 'reports.saveText', { key, revision: 0, narrative });

/** What the fault changes: these cells are typed over their counts. */
const differing = (spoilt: Invented, cells: Invented): Invented =>
  Object.fromEntries(Object.entries(spoilt).filter(([code, text]) => cells[code] !== text));

const typeOver = (step: DemoStep, today: PlainDate, key: Key, cells: Invented) =>
  step(today, key.unit, 'clerk', 'reports.save', { key, revision: 1, cells });

async function explain(step: DemoStep, today: PlainDate, key: Key, rule: string, reason: string): Promise<void> {
  const finding = rule === 'R06' ? 'R06:P1.NORM.valid,P1.NORM.made,P1.NORM.repealed' : 'G03:G5.3.a,G5.3';
  const differs = rule === 'R06' ? 'R40:P1.NORM.valid' : 'R40:G5.3.a';
  for (const each of [finding, differs])
    await step(today, key.unit, 'clerk', 'reports.waive', { key, finding: each, reason });
}
