import { getForm } from '@gongkai/forms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chainHash } from './store/audit.ts';
import { district, fileWorld, streets } from './testing/filed-world.ts';
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts';
import { withClient } from './testing/with-client.ts';
import { type Difference, verify } from './verify.ts';

/** One filed world, damaged by its owner in one way after the other; each damage is undone before the next. */
let fresh: FreshDatabase;
const cells = getForm('a2021').cells.map(({ code }) => code);
const [, second = '', third = ''] = cells;
const [first, corrected] = streets;

beforeAll(async () => {
  fresh = await freshDatabase();
  await fileWorld(fresh.db);
});
afterAll(() => fresh.drop());

const asOwner = (statement: string) => withClient(fresh.ownerUrl, (client) => client.query(statement));

/** What is found after a damage, which is then taken back from a copy of the table. */
async function found(table: string, damage: string): Promise<readonly Difference[]> {
  await asOwner(`create schema saved; create table saved.copy as table ${table}`);
  try {
    await asOwner(`set session_replication_role = replica; ${damage}`);
    return (await verify(fresh.ownerUrl)).differences;
  } finally {
    // As a replica no foreign key looks: the damage may be one they forbid.
    await asOwner(`set session_replication_role = replica; delete from ${table};
      insert into ${table} table saved.copy; drop schema saved cascade`);
  }
}

test('a sound database: everything was looked at and nothing differs', async () => {
  expect(await verify(fresh.ownerUrl)).toEqual({
    checked: {
      ...{ places: 1, reports: 5, submissions: 4, totals: 4 },
      ...{ applications: 0, remedies: 0, letters: 0, inherited: 0, dueDays: 0, handovers: 0, samples: 0, redrawn: 0 },
      ...{ scores: 0, acts: 20 },
    },
    differences: [],
  });
});

test('a role bound by row-level security is refused: it would find nothing, and nothing wrong', async () => {
  await expect(verify(fresh.urls.app)).rejects.toThrow('needs the owner');
});

describe('a damaged submission', () => {
  const row = `where unit_code = '${first}' and version = 1`;
  const name = `${first} own a2021 2025 v1`;

  test('with an edited figure is located by cell, and does not pull the totals along', async () => {
    const differences = await found('submission', `update submission set figures[2] = 4 ${row}`);
    expect(differences).toEqual([
      { what: 'submission', where: `${name} figures ${second}`, expected: '3', found: '4' },
      expect.objectContaining({ what: 'publication', where: `${name} figures` }),
    ]);
  });

  test('with an edited frozen text no longer fits its hash', async () => {
    const differences = await found(
      'submission',
      `update submission set frozen = replace(frozen, '总体情况', '总体形势') ${row}`,
    );
    expect(differences).toEqual([expect.objectContaining({ what: 'submission', where: `${name} sha256` })]);
  });

  test('with an edited frozen text and its own hash no longer fits what was published', async () => {
    const text = `replace(frozen, '总体情况', '总体形势')`;
    const differences = await found(
      'submission',
      `update submission set frozen = ${text}, sha256 = encode(sha256(${text}::bytea), 'hex') ${row}`,
    );
    expect(differences.map(({ what, where }) => [what, where])).toEqual([
      ['submission', `${name} narrative`],
      ['publication', `${name} sha256`],
    ]);
  });

  test('with an edited narrative is seen', async () => {
    const differences = await found('submission', `update submission set narrative = '{"I":"另写"}' ${row}`);
    expect(differences.map(({ where }) => where)).toEqual([`${name} narrative`, `${name} narrative`]);
  });

  test('with a finding taken out of its text, hash and publication bent to it, is found by its rule', async () => {
    const { rows } = await asOwner(`select frozen::json -> 'findings' ->> 0 as first from submission ${row}`);
    const text = `replace(frozen, '${rows[0].first},', '')`;
    const differences = await found(
      'submission',
      `update submission set frozen = ${text}, sha256 = encode(sha256(${text}::bytea), 'hex') ${row}`,
    );
    const { key, outcome, severity } = JSON.parse(rows[0].first);
    expect(differences[0]).toEqual({
      ...{ what: 'finding', where: `${name} ${key}` },
      ...{ expected: `${outcome} ${severity}`, found: 'none' },
    });
  });

  test('called nil with figures in it is seen', async () => {
    const differences = await found('submission', `update submission set nil = true ${row}`);
    expect(differences[0]).toEqual({ what: 'submission', where: `${name} nil`, expected: 'false', found: 'true' });
  });

  test('that is gone is missed', async () => {
    const differences = await found(
      'submission',
      `delete from submission where unit_code = '${corrected}' and version = 2`,
    );
    expect(differences).toEqual([
      { what: 'submission', where: `${corrected} own a2021 2025 v2`, expected: 'a submission', found: 'none' },
    ]);
  });

  test('that nobody submitted is seen', async () => {
    const differences = await found(
      'report_event',
      `delete from report_event where unit_code = '${corrected}' and seq = 7`,
    );
    expect(differences.map(({ what, where }) => [what, where])).toContainEqual([
      'submission',
      `${corrected} own a2021 2025 v2`,
    ]);
  });
});

test('a publication that says another figure is seen', async () => {
  const differences = await found('published', 'update published set figures[2] = 9');
  expect(differences.map(({ what, where }) => [what, where])).toEqual([
    ['publication', `${first} own a2021 2025 v1 figures`],
  ]);
});

describe('a damaged life', () => {
  const at = `where unit_code = '${first}' and seq = 4`;
  const name = `${first} own a2021 2025 event 4`;

  test.each([
    ['another state', `update report_event set state = 'submitted' ${at}`, '"state":"submitted"'],
    ['figures that do not count', `update report_event set counted = null ${at}`, '"counted":null'],
    ['another version', `update report_event set version = 2, counted = 2 ${at}`, '"version":2'],
  ])('with %s is located by event', async (_, damage, said) => {
    const differences = await found('report_event', damage);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ what: 'event', where: name });
    expect(differences[0]?.found).toContain(said);
  });

  test('with an event that cannot follow is seen', async () => {
    const differences = await found(
      'report_event',
      `update report_event set event = 'correcting', state = 'draft' where unit_code = '${first}' and seq = 2`,
    );
    expect(differences[0]).toEqual({
      ...{ what: 'event', where: `${first} own a2021 2025 event 2` },
      ...{ expected: 'an event that may follow', found: 'correcting after draft' },
    });
  });

  test('with an event cut out of the middle is seen', async () => {
    const differences = await found(
      'report_event',
      `delete from report_event where unit_code = '${first}' and seq = 3`,
    );
    expect(differences[0]?.where).toBe(name);
  });

  test('without any event is seen', async () => {
    const differences = await found('report_event', `delete from report_event where unit_code = '${streets[2]}'`);
    expect(differences).toEqual([
      { what: 'event', where: `${streets[2]} own a2021 2025`, expected: 'events', found: 'none' },
    ]);
  });
});

describe('a damaged total', () => {
  test.each([
    ['a cell below', `below[3] = below[3] + 1`, district, `below ${third}`, '3', '4'],
    ['a cell that was blank', `own = '{null,0}'`, district, `own ${second}`, 'null', '0'],
    ['how many answered', `reported[3] = 9`, district, `reported ${third}`, '2', '9'],
    ['who is expected', `expected = 5`, district, 'expected', '4', '5'],
    ['who has filed', `counted = 3`, district, 'counted', '2', '3'],
    ['nil returns', `nil = 0`, district, 'nil', '1', '0'],
    ['who is missing', `missing = '{}'`, district, 'missing', `["${district}","${streets[2]}"]`, '[]'],
    ['an own figure', `own[3] = 30`, first, `own ${third}`, '3', '30'],
    ['the state of a unit', `own_state = 'missing'`, corrected, 'ownState', 'nil', 'missing'],
  ])('%s is located', async (_, change, unit, field, expected, is) => {
    const differences = await found('rollup', `update rollup set ${change} where unit_code = '${unit}'`);
    expect(differences).toEqual([{ what: 'total', where: `${unit} total a2021 2025 ${field}`, expected, found: is }]);
  });

  test('a row that is gone is missed', async () => {
    const differences = await found('rollup', `delete from rollup where unit_code = '${streets[2]}'`);
    expect(differences).toEqual([
      { what: 'total', where: `${streets[2]} total a2021 2025`, expected: 'a row', found: 'none' },
    ]);
  });

  test('totals that were never begun are missed', async () => {
    const differences = await found('rollup_head', 'delete from rollup_head');
    expect(differences).toEqual([
      { what: 'total', where: '990101 total a2021 2025', expected: 'totals', found: 'none' },
    ]);
  });
});

describe('a damaged chain', () => {
  test.each([
    ['input', `input = '{"a":2}'`],
    ['answer', `answer = 'null'`],
    ['personName', `person_name = '李四'`],
    ['actingUnit', `acting_unit = '990101003'`],
    ['subject', `unit_code = '990101003'`],
    ['verb', `verb = 'x'`],
    ['at', `at = at + interval '1 hour'`],
  ])('with an edited %s is located by act and column', async (column, change) => {
    const differences = await found('audit', `update audit set ${change} where seq = 3`);
    expect(differences.map(({ what, where }) => [what, where])).toEqual([['act', `990101 act 3 ${column}`]]);
  });

  test('with an edited text no longer fits its hash', async () => {
    const differences = await found(
      'audit',
      `update audit set entry = replace(entry, '张三', '李四'), person_name = '李四' where seq = 3`,
    );
    expect(differences.map(({ where }) => where)).toEqual(['990101 act 3 hash']);
  });

  test('with an edited act and a new hash no longer links to the next', async () => {
    const { rows } = await asOwner('select prev, entry from audit where seq = 3');
    const entry = rows[0].entry.replace('张三', '李四');
    const hash = chainHash(rows[0].prev, entry);
    const differences = await found(
      'audit',
      `update audit set entry = '${entry.replaceAll("'", "''")}', person_name = '李四', hash = '${hash}' where seq = 3`,
    );
    expect(differences.map(({ where }) => where)).toEqual(['990101 act 4 prev']);
  });

  test('with an act cut out of the middle is located', async () => {
    const differences = await found('audit', 'delete from audit where seq = 3');
    expect(differences).toEqual([{ what: 'act', where: '990101 act', expected: '3', found: '4' }]);
  });

  test('whose tail was cut off is missed at its head', async () => {
    const differences = await found('audit', 'delete from audit where seq > 13');
    expect(differences).toEqual([{ what: 'act', where: '990101 chain ends at', expected: '20', found: '13' }]);
  });

  test('that is gone altogether is missed at its head, and a head that is gone at its chain', async () => {
    const gone = await found('audit', 'delete from audit');
    expect(gone).toEqual([{ what: 'act', where: '990101 chain ends at', expected: '20', found: '0' }]);
    const headless = await found('audit_head', 'delete from audit_head');
    expect(headless).toEqual([{ what: 'act', where: '990101 chain ends at', expected: '0', found: '20' }]);
  });

  test('whose head was bent to a shorter chain with another hash is seen', async () => {
    const differences = await found('audit_head', `update audit_head set hash = 'x'`);
    expect(differences.map(({ where }) => where)).toEqual(['990101 head hash']);
  });
});
