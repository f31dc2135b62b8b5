import { listToXlsx } from '@gongkai/documents';
import { plainDate } from '@gongkai/kernel';
import { type ApplicationFilter, contract, emptyApplicationFilter } from '@gongkai/reports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, openWorld, type World } from '../testing/world.ts';

let world: World;
let clerk: Actor;
let district: Actor;
beforeAll(async () => {
  world = await openWorld(plainDate('2026-01-30'));
  clerk = world.as(unit, 'clerk');
  district = world.as('990101', 'office');
});
afterAll(() => world.fresh.drop());

const unit = '990101001';
const personal = (number: string) => ({
  kind: 'person',
  name: '张三',
  document: { kind: 'resident-id', number },
  contact: { phone: '13812345678', email: '', address: '' },
});
const zhang = personal('11010519491231002X');
const li = personal('440524188001010014');
const registration = {
  unit,
  intake: { channel: 'counter', arrivedOn: '2026-01-05', confirmedOn: null, evidence: '' },
  applicant: zhang,
  request: { description: '东风街道2025年部门决算和预算', form: 'paper', way: 'post' },
};
const moved = contract['applications.register'].output;
const register = async (changed: object = {}, as: Actor = clerk, of = unit) =>
  moved.parse(await as.must('applications.register', { ...registration, unit: of, ...changed })).id;

const page = contract['applications.list'].output;
const list = async (filter: Partial<ApplicationFilter>, more: object = {}, as: Actor = clerk) =>
  page.parse(
    await as.must('applications.list', {
      ...{ unit, below: false, sort: 'received', after: null, limit: 200 },
      ...more,
      filter: { ...emptyApplicationFilter, ...filter },
    }),
  );
const ids = async (...asked: Parameters<typeof list>) => (await list(...asked)).rows.map(({ id }) => id);

describe('registration', () => {
  test.each([
    ['a wrong check digit', { applicant: personal('110105194912310021') }, 'document-check-digit', /第二十九条/],
    ['a day to come', { intake: { ...registration.intake, arrivedOn: '2026-01-31' } }, 'day-ahead', /第三十一条/],
    ['no document', { applicant: { ...zhang, document: null } }, 'document-missing', /第二十九条/],
  ])('%s is refused by its article, and nothing is written', async (_, wrong, rule, article) => {
    const refused = await clerk.ask('applications.register', { ...registration, ...wrong });
    expect(refused).toMatchObject({
      refusal: { code: 'application-rule', facts: { rule, article: expect.stringMatching(article) } },
    });
    expect((await list({})).counts).toEqual({ total: 0, open: 0, overdue: 0 });
  });

  test('a community takes none', async () => {
    const community = world.as('990101001001', 'clerk');
    expect(await community.ask('applications.register', { ...registration, unit: '990101001001' })).toMatchObject({
      refusal: { facts: { rule: 'takes-no-applications' } },
    });
  });

  test('a unit takes none from the day on which it is closed', async () => {
    const of = '990101D01';
    const asked = () => world.as(of, 'clerk').ask('applications.register', { ...registration, unit: of });
    expect(await asked()).toMatchObject({ ok: true });
    await district.must('units.close', { unit: of, on: '2026-01-30', document: '撤并' });
    expect(await asked()).toMatchObject({ refusal: { code: 'unit-closed', facts: { on: '2026-01-30' } } });
  });

  test('what the law does not ask for is not taken', async () => {
    const asked = { ...registration, applicant: { ...zhang, occupation: '教师' } };
    expect(await clerk.ask('applications.register', asked)).toMatchObject({ refusal: { code: 'input-malformed' } });
  });
});

describe('the list', () => {
  test('is narrowed by what is asked, paged by key, and counted', async () => {
    const other = world.as('990101002', 'clerk');
    const [old, mine, letter] = [
      await register({ intake: { ...registration.intake, arrivedOn: '2025-12-01' } }),
      await register(),
      await register({ intake: { ...registration.intake, channel: 'post', arrivedOn: '2026-01-29' } }),
    ];
    const away = await register(
      { request: { ...registration.request, description: '征收补偿方案' } },
      other,
      '990101002',
    );
    expect(await ids({})).toEqual([letter, mine, old]);
    expect(await ids({ states: ['confirming'] })).toEqual([letter]);
    expect(await ids({ channels: ['counter'] })).toEqual([mine, old]);
    expect(await ids({ colours: ['black'] })).toEqual([old]);
    expect(await ids({ colours: ['grey'] })).toEqual([letter]);
    expect(await ids({ colours: ['red', 'black'] })).toEqual([mine, old]);
    expect(await ids({ openOn: plainDate('2025-12-31') })).toEqual([old]);
    expect(await ids({ received: { from: plainDate('2026-01-01'), to: plainDate('2026-01-31') } })).toEqual([mine]);
    expect(await ids({ text: '部门决算' })).toEqual([letter, mine, old]);
    expect(await ids({}, { sort: 'due' })).toEqual([old, mine, letter]);
    expect((await list({}, { unit: '990101', below: true }, district)).counts).toEqual({
      total: 5,
      open: 5,
      overdue: 1,
    });
    const wanted = { unit: '990101', below: true };
    expect(await ids({ text: '补偿' }, wanted, district)).toEqual([away]);

    for (const sort of ['due', 'received']) {
      const whole = (await list({}, { ...wanted, sort }, district)).rows.map((row) => `${row.unit} ${row.id}`);
      const walked: string[] = [];
      let after: string | null = null;
      do {
        const { rows, next } = await list({}, { ...wanted, sort, after, limit: 1 }, district);
        walked.push(...rows.map((row) => `${row.unit} ${row.id}`));
        after = next;
      } while (after !== null);
      expect(walked).toEqual(whole);
    }
  });

  test.each([
    [{}, { total: 3, open: 3, overdue: 1 }],
    [{ colours: ['black', 'red'] }, { total: 2, open: 2, overdue: 1 }],
    [{ colours: ['grey'] }, { total: 1, open: 1, overdue: 0 }],
    [{ open: false }, { total: 0, open: 0, overdue: 0 }],
    [
      { open: true, channels: ['counter'] },
      { total: 2, open: 2, overdue: 1 },
    ],
    [{ text: '部门决算' }, { total: 3, open: 3, overdue: 1 }],
  ] satisfies readonly (readonly [Partial<ApplicationFilter>, object])[])(
    '%j counts %j, on one page or several',
    async (filter, counts) => {
      for (const sort of ['due', 'received'])
        for (const limit of [1, 200]) expect((await list(filter, { sort, limit })).counts).toEqual(counts);
    },
  );

  test('what the colours and days say', async () => {
    const { rows } = await list({}, { sort: 'due' });
    expect(rows.map(({ due, colour, remaining }) => [due, colour, remaining])).toEqual([
      ['2025-12-29', 'black', -23],
      ['2026-02-02', 'red', 1],
      [null, 'grey', null],
    ]);
  });
});

describe('one into several, two into one', () => {
  test('parts keep the day of receipt and the applicant, and the one they came from is not counted', async () => {
    const id = await register();
    const parts = ['2025年决算', '2026年预算'].map((description) => ({ ...registration.request, description }));
    const input = { unit, id, seen: 1, on: '2026-01-06', parts, reason: '两项内容，一事一申请' };
    const split = contract['applications.split'].output.parse(await clerk.must('applications.split', input));
    expect(split).toMatchObject({ state: 'split', parts: [expect.any(String), expect.any(String)] });
    for (const part of split.parts)
      expect(await clerk.must('applications.get', { unit, id: part })).toMatchObject({
        ...{ partOf: id, receivedOn: '2026-01-05', counted: true },
        identity: { number: '1101**********002X' },
      });
    expect(await clerk.must('applications.get', { unit, id })).toMatchObject({
      counted: false,
      steps: [],
      dueRows: [],
    });
  });

  test('duplicates are shown, and merged when one person sent both', async () => {
    const description = '关于某某地块征收补偿安置方案的批复';
    const request = { ...registration.request, description };
    const first = await register({ request });
    const again = await register({ request: { ...request, description: `请公开${description}` } });
    const stranger = await register({ request: { ...request, description: '另一件事项的全部材料' }, applicant: li });
    const asked = { unit, id: again, document: '', description: '', arrivedOn: '2026-01-05' };
    expect(await clerk.must('applications.duplicates', asked)).toMatchObject([{ id: first, sameApplicant: true }]);
    const counter = { ...asked, id: null, document: zhang.document.number, description };
    expect(await clerk.must('applications.duplicates', counter)).toHaveLength(2);

    const merge = (id: string, into: string) =>
      clerk.ask('applications.merge', { unit, id, seen: 1, on: '2026-01-06', into, reason: '网上已提出' });
    expect(await merge(stranger, first)).toMatchObject({ refusal: { facts: { rule: 'merge-of-other-applicant' } } });
    expect(await merge(again, again)).toMatchObject({ refusal: { facts: { rule: 'merge-with-itself' } } });
    expect(await merge(again, first)).toMatchObject({ ok: true, value: { state: 'merged' } });
    expect(await clerk.must('applications.get', { unit, id: again })).toMatchObject({
      mergedInto: first,
      counted: false,
    });
  });
});

describe('an old register', () => {
  const head = [
    '原编号',
    '收到日期',
    '申请方式',
    '申请人类型',
    '申请人',
    '证件号码',
    '申请内容',
    '办理结果',
    '办结日期',
    '是否延期',
  ];
  const rows = [
    ['2018-1', '2018-03-05', '当面提交', '自然人', '王五', '', '2017年决算', '予以公开', '2018-03-26', '否'],
    ['2018-2', '2018-03-05', '传真', '商业企业', '某公司', '', '合同', '部分公开', '2018-04-17', '是'],
    ['2018-3', '2018-12-20', '网上提交', '自然人', '', '', '批复', '', '', ''],
  ];
  const fileOf = async (table: readonly (readonly string[])[]) => ({
    unit,
    name: '旧台账.xlsx',
    content: Buffer.from(await listToXlsx({ title: '台账', head, rows: table })).toString('base64'),
  });

  test('is judged row by row, taken over whole, and a second time adds nothing', async () => {
    const good = await fileOf(rows);
    const before = (await list({})).counts?.total ?? 0;
    const wrong = await fileOf([...rows, ['2018-4', '2018-02-30', '传真', '自然人', '', '', '批复', '', '', '']]);
    expect(await clerk.must('applications.checkImport', wrong)).toMatchObject({
      ...{ added: 3, errors: 1 },
      rows: [{ line: 2, outcome: 'new' }, { line: 3 }, { line: 4 }, { line: 5, problem: 'day-malformed' }],
    });
    expect(await clerk.ask('applications.import', wrong)).toMatchObject({ refusal: { code: 'import-has-errors' } });
    expect((await list({})).counts?.total).toBe(before);
    expect(await clerk.must('applications.import', good)).toEqual({ added: 3, same: 0 });
    expect(await clerk.must('applications.import', good)).toEqual({ added: 0, same: 3 });
    const taken = await list({ received: { from: plainDate('2018-01-01'), to: plainDate('2018-12-31') } });
    expect(taken.rows.map(({ id, outcome, onTime, extended }) => [id, outcome, onTime, extended])).toEqual([
      ['2018-3', null, null, false],
      ['2018-2', 'partial', true, true],
      ['2018-1', 'granted', true, false],
    ]);
  });
});

test('an export is masked and in pages', async () => {
  const exported = contract['applications.export'].output.parse(
    await clerk.must('applications.export', {
      ...{ unit, below: false, sort: 'received', after: null },
      filter: emptyApplicationFilter,
    }),
  );
  expect(exported.head).toContain('申请人');
  expect(exported.rows.length).toBeGreaterThan(5);
  expect(JSON.stringify(exported)).not.toMatch(/张三|王五|138\d{8}|\d{17}/);
});
