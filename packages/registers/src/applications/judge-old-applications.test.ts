import { describe, expect, it } from 'vitest';
import { judgeOldApplications } from './judge-old-applications.ts';
import { day } from './testing/cases.ts';

const row = {
  source: '2018-依申-7',
  receivedOn: '2018-03-05',
  channel: '当面提交',
  kind: '自然人',
  applicant: '张三',
  document: '11010519491231002X',
  description: '2017年决算',
  outcome: '予以公开',
  closedOn: '2018-03-20',
  extended: '否',
};
const judge = (...rows: readonly Readonly<Record<string, string>>[]) =>
  judgeOldApplications(
    rows.map((cells, index) => ({ line: index + 2, cells })),
    { known: new Set(['2018-依申-1']), today: day('2025-03-03') },
  );

describe('a row of an old register', () => {
  it('is taken over as it stands', () => {
    expect(judge(row)).toMatchObject([
      {
        line: 2,
        outcome: 'new',
        entry: {
          applicant: { name: '张三', document: { kind: 'resident-id' } },
          registered: { intake: { channel: 'counter', arrivedOn: '2018-03-05' }, source: '2018-依申-7' },
          takenOver: { on: '2018-03-20', outcome: 'granted', extended: false },
        },
      },
    ]);
  });
  it.each([
    ['信函申请', 'post'],
    ['网络申请', 'web'],
    ['传真', 'fax'],
  ])('%s is %s', (channel, code) => {
    expect(judge({ ...row, channel })).toMatchObject([{ entry: { registered: { intake: { channel: code } } } }]);
  });
  it('without an end is still open, without an applicant still a row', () => {
    expect(judge({ ...row, outcome: '', closedOn: '', applicant: '', document: '' })).toMatchObject([
      { outcome: 'new', entry: { takenOver: null, applicant: { name: '（未记载）', document: null } } },
    ]);
  });
  it('taken over before is left alone', () => {
    expect(judge({ ...row, source: '2018-依申-1' })).toMatchObject([{ outcome: 'same', entry: null }]);
  });
  it('twice in the file is wrong both times', () => {
    expect(judge(row, row).map(({ problem }) => problem)).toEqual(['number-twice', 'number-twice']);
  });
  it.each([
    [{ source: '' }, 'number-missing'],
    [{ receivedOn: '2018年3月' }, 'day-malformed'],
    [{ receivedOn: '2025-03-04' }, 'day-ahead'],
    [{ channel: '飞鸽' }, 'channel-unknown'],
    [{ kind: '公民' }, 'kind-unknown'],
    [{ description: '' }, 'description-missing'],
    [{ document: '110105194912310021' }, 'identity-check-digit'],
    [{ kind: '商业企业', document: '91350100M000100Y44' }, 'identity-check-digit'],
    [{ outcome: '同意' }, 'outcome-unknown'],
    [{ outcome: '' }, 'day-without-outcome'],
    [{ closedOn: '' }, 'outcome-without-day'],
    [{ closedOn: '2018-03-04' }, 'closed-before-receipt'],
    [{ closedOn: '2025-03-04' }, 'day-ahead'],
  ])('%j: %s', (changed, problem) => {
    expect(judge({ ...row, ...changed })).toMatchObject([{ outcome: 'error', problem, entry: null }]);
  });
});
