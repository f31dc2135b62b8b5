import { period, plainDate } from '@gongkai/kernel';
import type { DeskItem, WorkItem } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { expect, test } from 'vitest';
import { sortWork } from './sort-work.ts';

const unit = { unit: unitCode('990101001'), unitName: '东湖街道' };
const report = (due: string | null, late = false): WorkItem => ({
  ...{
    ...unit,
    task: 'fill',
    kind: 'own',
    form: 'a2021',
    period: period(2025),
    state: null,
    late,
    note: null,
    count: 0,
    reminded: null,
    putOff: null,
  },
  due: due === null ? null : plainDate(due),
});
const item = (caseId: string, dueOn: string, late = false): DeskItem => ({
  ...{ ...unit, register: 'applications', caseId, title: '', step: 'reply', nature: 'duty', late },
  ...{
    dueOn: plainDate(dueOn),
    originalOn: plainDate(dueOn),
    provisional: false,
    remaining: late ? -1 : 3,
    colour: 'red',
  },
});

test('late first, then by day, reports and cases in one list; what has no day comes last', () => {
  const tasks = sortWork(
    [report(null), report('2026-03-01'), report('2026-02-01', true)],
    [item('2026-2', '2026-02-20'), item('2026-1', '2026-01-20', true)],
  );
  expect(tasks.map(({ of, due, late }) => `${of} ${due} ${late}`)).toEqual([
    'case 2026-01-20 true',
    'report 2026-02-01 true',
    'case 2026-02-20 false',
    'report 2026-03-01 false',
    'report null false',
  ]);
});
