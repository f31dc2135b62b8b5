import { formCodes, period, plainDate, type ReportState, type Role, reportStates, roles } from '@gongkai/kernel';
import { type Mandate, may, parentOf, unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkItem } from './shapes/index.ts';
import { taskOf, type WorkReport, workItemsOf } from './work.ts';

const district = unitCode('990101');
const street = unitCode('990101002');
const community = unitCode('990101002003');
const today = plainDate('2025-02-01');

const acting = (unit: Mandate['unit'], ...given: readonly Role[]): Mandate => ({ unit, roles: given });

const report = (change: Partial<WorkReport> = {}): WorkReport => ({
  unit: street,
  unitName: '某街道',
  kind: 'own',
  form: 'a2021',
  period: period('2024'),
  state: 'draft',
  due: plainDate('2025-01-31'),
  open: 0,
  note: null,
  reminded: null,
  putOff: null,
  ...change,
});

type Row = Record<ReportState | 'nothing', WorkItem['task'] | null>;

const waits = null;

/** The next step of each role in the unit itself, when nothing is left open. */
const ownSteps: Record<Role, Row> = {
  clerk: {
    nothing: 'fill',
    draft: 'fill',
    signed: 'submit',
    submitted: waits,
    returned: 'mend',
    accepted: waits,
    published: waits,
    recorded: waits,
  },
  reviewer: {
    nothing: waits,
    draft: waits,
    signed: waits,
    submitted: waits,
    returned: waits,
    accepted: waits,
    published: waits,
    recorded: waits,
  },
  secrecy: {
    nothing: waits,
    draft: waits,
    signed: waits,
    submitted: waits,
    returned: waits,
    accepted: waits,
    published: waits,
    recorded: waits,
  },
  leader: {
    nothing: waits,
    draft: 'sign',
    signed: waits,
    submitted: waits,
    returned: 'sign',
    accepted: 'publish',
    published: waits,
    recorded: waits,
  },
  office: {
    nothing: 'fill',
    draft: 'fill',
    signed: 'submit',
    submitted: waits,
    returned: 'mend',
    accepted: 'publish',
    published: waits,
    recorded: waits,
  },
  auditor: {
    nothing: waits,
    draft: waits,
    signed: waits,
    submitted: waits,
    returned: waits,
    accepted: waits,
    published: waits,
    recorded: waits,
  },
  administrator: {
    nothing: waits,
    draft: waits,
    signed: waits,
    submitted: waits,
    returned: waits,
    accepted: waits,
    published: waits,
    recorded: waits,
  },
  'system-administrator': {
    nothing: waits,
    draft: waits,
    signed: waits,
    submitted: waits,
    returned: waits,
    accepted: waits,
    published: waits,
    recorded: waits,
  },
  'security-administrator': {
    nothing: waits,
    draft: waits,
    signed: waits,
    submitted: waits,
    returned: waits,
    accepted: waits,
    published: waits,
    recorded: waits,
  },
  'audit-administrator': {
    nothing: waits,
    draft: waits,
    signed: waits,
    submitted: waits,
    returned: waits,
    accepted: waits,
    published: waits,
    recorded: waits,
  },
};

describe.each(roles)('a %s of the street', (role) => {
  it.each(['nothing', ...reportStates] as const)('with its own report in state %s', (state) => {
    const own = report({ state: state === 'nothing' ? null : state });
    expect(taskOf(acting(street, role), own)).toBe(ownSteps[role][state]);
  });
});

describe('who decides', () => {
  const submitted = report({ state: 'submitted' });
  const top = report({ unit: district, state: 'submitted' });

  it.each([
    ['the district, on its street', acting(district, 'reviewer'), submitted, 'decide'],
    ['its office too', acting(district, 'office'), submitted, 'decide'],
    ['not its clerk', acting(district, 'clerk'), submitted, null],
    ['not an auditor', acting(district, 'auditor'), submitted, null],
    ['not the street on itself', acting(street, 'reviewer'), submitted, null],
    ['the top of the place on its own', acting(district, 'reviewer'), top, 'decide'],
    [
      'not the district over the street’s head',
      acting(district, 'reviewer'),
      report({ unit: community, form: 'grassroots', state: 'submitted' }),
      null,
    ],
    [
      'but the street',
      acting(street, 'reviewer'),
      report({ unit: community, form: 'grassroots', state: 'submitted' }),
      'decide',
    ],
  ] as const)('%s', (_, mandate, given, task) => {
    expect(taskOf(mandate, given)).toBe(task);
  });
});

describe('what is not ready', () => {
  it('is not signed: an open finding keeps the leader’s list empty', () => {
    expect(taskOf(acting(street, 'leader'), report({ open: 1 }))).toBeNull();
    expect(taskOf(acting(street, 'leader'), report({ state: 'returned', open: 1 }))).toBeNull();
  });

  it('is filled, or built when it is the district report', () => {
    expect(taskOf(acting(street, 'clerk'), report({ open: 9 }))).toBe('fill');
    expect(taskOf(acting(district, 'clerk'), report({ unit: district, kind: 'district', open: 9 }))).toBe(
      'district-report',
    );
  });

  it('shows the reason of its return and how much is open', () => {
    const returned = report({ state: 'returned', open: 3, note: '与台账不符' });
    const [item] = workItemsOf({ mandate: acting(street, 'clerk'), today, reports: [returned], unopened: [] });
    expect(item).toMatchObject({ task: 'mend', count: 3, note: '与台账不符' });
  });
});

describe('late', () => {
  it.each([
    ['2025-01-31', true],
    ['2025-02-01', false],
    ['2025-02-02', false],
    [null, false],
  ])('due on %s, today 1 February: %s', (due, late) => {
    const reports = [report({ due: due === null ? null : plainDate(due) })];
    expect(workItemsOf({ mandate: acting(street, 'clerk'), today, reports, unopened: [] })).toMatchObject([{ late }]);
  });
});

describe('a form nobody has opened', () => {
  const unopened = [{ form: 'a2021', period: period('2024'), unitName: '某区' }] as const;

  it.each([
    ['office', ['open-year']],
    ['clerk', []],
    ['reviewer', []],
  ] as const)('asks the %s of the superior: %j', (role, tasks) => {
    const items = workItemsOf({ mandate: acting(district, role), today, reports: [], unopened });
    expect(items.map(({ task }) => task)).toEqual(tasks);
  });
});

const anyUnit = fc.constantFrom(
  district,
  unitCode('990101D01'),
  street,
  unitCode('990101003'),
  community,
  unitCode('990101002004'),
);
const anyReport = fc.record({
  unit: anyUnit,
  unitName: fc.constant('某单位'),
  kind: fc.constantFrom('own' as const, 'district' as const),
  form: fc.constantFrom(...formCodes),
  period: fc.constantFrom(period('2023'), period('2024')),
  state: fc.option(fc.constantFrom(...reportStates), { nil: null }),
  due: fc.option(fc.constantFrom(plainDate('2025-01-15'), plainDate('2025-01-31'), plainDate('2025-03-31')), {
    nil: null,
  }),
  open: fc.nat(2),
  note: fc.constant(null),
  reminded: fc.constant(null),
  putOff: fc.constant(null),
});
const anyMandate = fc.record({ unit: anyUnit, roles: fc.subarray([...roles], { minLength: 1 }) });

/** The rules once more, told from the permission instead of from the state. */
function expected({ unit, roles: given }: Mandate, each: WorkReport): WorkItem['task'] | null {
  const mine = each.unit === unit;
  const can = (permission: Parameters<typeof may>[1]) => may({ unit, roles: given }, permission, each.unit);
  const rules: readonly (readonly [boolean, WorkItem['task']])[] = [
    [mine && each.state === 'draft' && each.open === 0 && can('report.sign'), 'sign'],
    [mine && (each.state ?? 'draft') === 'draft' && each.kind === 'own' && can('report.edit'), 'fill'],
    [mine && (each.state ?? 'draft') === 'draft' && each.kind === 'district' && can('report.edit'), 'district-report'],
    [mine && each.state === 'returned' && can('report.edit'), 'mend'],
    [mine && each.state === 'returned' && each.open === 0 && can('report.sign'), 'sign'],
    [mine && each.state === 'signed' && can('report.submit'), 'submit'],
    [each.state === 'submitted' && can('report.decide') && (mine || parentOf(each.unit) === unit), 'decide'],
    [mine && each.state === 'accepted' && can('report.publish'), 'publish'],
  ];
  return rules.find(([holds]) => holds)?.[1] ?? null;
}

describe('the list as a whole', () => {
  it('is exactly what the rules ask of this mandate, each report once (goal G34)', () => {
    fc.assert(
      fc.property(anyMandate, fc.array(anyReport, { maxLength: 30 }), (mandate, reports) => {
        const listed = workItemsOf({ mandate, today, reports, unopened: [] });
        const brief = (item: Pick<WorkItem, 'unit' | 'form' | 'period' | 'kind' | 'due'>, task: WorkItem['task']) =>
          `${task} ${item.unit} ${item.form} ${item.period} ${item.kind} ${item.due}`;
        const wanted = reports.flatMap((each) => {
          const task = expected(mandate, each);
          return task === null ? [] : [brief(each, task)];
        });
        expect(listed.map((item) => brief(item, item.task)).toSorted()).toEqual(wanted.toSorted());
        for (const { late, due } of listed) expect(late).toBe(due !== null && due < today);
      }),
    );
  });

  it('stands in one order whatever order the rows came in: late first, then by due day, then by code', () => {
    const rows = fc
      .uniqueArray(anyReport, {
        maxLength: 20,
        selector: (each) => `${each.unit}${each.form}${each.period}${each.kind}`,
      })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(anyMandate, rows, (mandate, [reports, shuffled]) => {
        const listed = workItemsOf({ mandate, today, reports, unopened: [] });
        expect(workItemsOf({ mandate, today, reports: shuffled, unopened: [] })).toEqual(listed);
        listed.slice(1).forEach((item, index) => {
          const before = listed[index];
          if (before === undefined) return;
          expect(before.late || !item.late).toBe(true);
          if (before.late === item.late) expect((before.due ?? '9999') <= (item.due ?? '9999')).toBe(true);
          if (before.due === item.due) expect(before.unit <= item.unit).toBe(true);
        });
      }),
    );
  });
});
