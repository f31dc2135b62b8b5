import { plainDate } from '@gongkai/kernel';
import { describe, expect, it } from 'vitest';
import { judgeOldRemedies } from './judge-old-remedies.ts';

const row = {
  caseNumber: '示政复〔2018〕7号',
  kind: '行政复议',
  role: '被申请人、被告（原行为机关）',
  organ: '示例区人民政府',
  acceptedOn: '2018-03-01',
  receivedOn: '2018-03-05',
  matter: '不服不予公开告知书',
  application: '2018-3',
  result: '结果维持',
  decidedOn: '2018-04-20',
};
const judge = (...rows: readonly Readonly<Record<string, string>>[]) =>
  judgeOldRemedies(
    rows.map((cells, index) => ({ line: index + 2, cells })),
    { known: new Set(['示政复〔2018〕1号']), applications: new Set(['2018-3']), today: plainDate('2025-03-03') },
  );

describe('a row of an old register of cases', () => {
  it('is taken over as it stands', () => {
    expect(judge(row)).toMatchObject([
      {
        ...{ line: 2, outcome: 'new', problem: null, caseNumber: row.caseNumber },
        entry: {
          registered: {
            kind: 'review',
            role: 'respondent',
            on: '2018-03-05',
            acceptedOn: '2018-03-01',
            application: '2018-3',
          },
          takenOver: { on: '2018-04-20', result: 'upheld' },
        },
      },
    ]);
  });

  it('without an end is still open; without role and day of acceptance it is the organ’s own, accepted as received', () => {
    expect(judge({ ...row, result: '', decidedOn: '', role: '', acceptedOn: '', application: '' })).toMatchObject([
      {
        entry: { takenOver: null, registered: { role: 'respondent', acceptedOn: '2018-03-05', application: null } },
      },
    ]);
  });

  it('that the unit has already is left alone', () => {
    expect(judge({ ...row, caseNumber: '示政复〔2018〕1号' })).toMatchObject([{ outcome: 'same', entry: null }]);
  });

  it.each([
    ['number-missing', { caseNumber: '' }],
    ['kind-unknown', { kind: '仲裁' }],
    ['role-unknown', { role: '第三人' }],
    ['co-defendant-of-other-kind', { role: '共同被告（复议机关）' }],
    ['organ-missing', { organ: '' }],
    ['text-too-long', { matter: '长'.repeat(201) }],
    ['day-malformed', { receivedOn: '2018年3月' }],
    ['day-malformed', { acceptedOn: '上月' }],
    ['day-ahead', { receivedOn: '2025-03-04' }],
    ['accepted-after-receipt', { acceptedOn: '2018-03-06' }],
    ['application-unknown', { application: '2018-99' }],
    ['result-unknown', { result: '胜诉' }],
    ['day-without-result', { result: '' }],
    ['result-without-day', { decidedOn: '' }],
    ['day-malformed', { decidedOn: '四月' }],
    ['day-ahead', { decidedOn: '2025-03-04' }],
    ['decided-before-acceptance', { decidedOn: '2018-02-28' }],
  ])('%s', (problem, change) => {
    expect(judge({ ...row, ...change })).toMatchObject([{ outcome: 'error', problem, entry: null }]);
  });

  it('twice in one file is an error of both', () => {
    expect(judge(row, row)).toMatchObject([{ problem: 'number-twice' }, { problem: 'number-twice' }]);
  });
});
