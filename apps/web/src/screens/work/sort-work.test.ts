import { period, plainDate } from '@gongkai/kernel';
import type { AuditFindingRow, DeskTask, WorkItem } from '@gongkai/reports';
import { unitCode } from '@gongkai/units';
import { expect, test } from 'vitest';
import { isMine, sortWork } from './sort-work.ts';

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
const item = (caseId: string, dueOn: string, late = false, mine = true): DeskTask => ({
  ...{ ...unit, register: 'applications', caseId, title: '', step: 'reply', nature: 'duty', late },
  ...{
    dueOn: plainDate(dueOn),
    originalOn: plainDate(dueOn),
    provisional: false,
    remaining: late ? -1 : 3,
    colour: 'red',
  },
  mine,
});

const finding = (id: string, answerBy: string, late = false): AuditFindingRow => ({
  ...{
    auditor: unitCode('990101'),
    auditorName: '示例区',
    engagement: '2026-1',
    id,
    of: unit.unit,
    ofName: unit.unitName,
  },
  ...{ title: '多报', severity: 'general', state: 'sent', seq: 2, sentOn: plainDate('2026-01-05'), late },
  answerBy: plainDate(answerBy),
});

test('late first, then by day, reports, cases and findings in one list; what has no day comes last', () => {
  const tasks = sortWork(
    [report(null), report('2026-03-01'), report('2026-02-01', true)],
    [item('2026-2', '2026-02-20'), item('2026-1', '2026-01-20', true)],
    [finding('2026-8', '2026-02-25'), finding('2026-7', '2026-01-25', true)],
  );
  expect(tasks.map(({ of, due, late }) => `${of} ${due} ${late}`)).toEqual([
    'case 2026-01-20 true',
    'finding 2026-01-25 true',
    'report 2026-02-01 true',
    'case 2026-02-20 false',
    'finding 2026-02-25 false',
    'report 2026-03-01 false',
    'report null false',
  ]);
});

test('a case that a colleague has in hand is not one’s own; reports and findings are asked of whoever may', () => {
  const tasks = sortWork(
    [report('2026-03-01')],
    [item('2026-1', '2026-01-20'), item('2026-2', '2026-01-10', true, false)],
    [finding('2026-7', '2026-01-25')],
  );
  expect(tasks.filter(isMine).map(({ of }) => of)).toEqual(['case', 'finding', 'report']);
});
