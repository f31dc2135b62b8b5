import { addUnit, scopeOf } from '@gongkai/db';
import { type FreshDatabase, freshDatabase } from '@gongkai/db/testing';
import { getForm } from '@gongkai/forms';
import { plainDate } from '@gongkai/kernel';
import { contract, type VerbName } from '@gongkai/reports';
import { type Asking, type House, perform } from '@gongkai/services';
import { unitCode } from '@gongkai/units';
import pg from 'pg';
import { expect, test } from 'vitest';
import { percentile } from './load.ts';

// One district with 250 streets, 200 cells and five years, each report with the four events of an accepted one.
const district = '990101';
const streets = Array.from({ length: 250 }, (_, index) => `${district}${String(index + 1).padStart(3, '0')}`);
const cells = getForm('a2021').cells.length;

/** Figures by SQL: the same for the same unit, cell and year. `busy` of a hundred cells are not zero. */
const reports = (busy: number) => [
  `insert into report (district_code, unit_code, kind, form, period, figures, cell_revisions, cell_authors, chapter_revisions,
     revision, narrative, observations, dates, updated_at, updated_by)
   select '${district}', u, 'own', 'a2021', y::text,
     (select array_agg(case when (c * 37) % 100 < ${busy}
        then ((c * 7919) % 90 + 1) * (800 + (hashtext(u || c || y) & 511)) / 1000 else 0 end order by c)
      from generate_series(1, ${cells}) c),
     array_fill(0, array[${cells}]), '{}', '{}', 1, '{}', '[]',
     jsonb_build_object('from', y || '-01-01', 'to', y || '-12-31', 'signedOn', null, 'publishedOn', null), now(), '某人'
   from unnest($1::text[]) u, generate_series(2020, 2024) y`,
  `insert into report_event (district_code, unit_code, kind, form, period, seq, event, state, version, counted, acting_unit,
     person_id, person_name, at, cells)
   select district_code, unit_code, kind, form, period, seq, event, state, version, counted, acting, 'x', '某人', now(), '{}'
   from report r, lateral (values (1, 'opened', 'draft', null::int, null::int, r.unit_code), (2, 'signed', 'signed', null, null, r.unit_code),
     (3, 'submitted', 'submitted', 1, null, r.unit_code), (4, 'accepted', 'accepted', 1, 1, '${district}')) e (seq, event, state, version, counted, acting)
   where unit_code = any ($1::text[])`,
  `insert into submission (district_code, unit_code, kind, form, period, version, figures, nil, narrative, waivers, frozen, sha256,
     person_name, at)
   select district_code, unit_code, kind, form, period, 1, figures, false, '{}', '[]', '{}', repeat('0', 64), '某人', now()
   from report where unit_code = any ($1::text[])`,
  'analyze',
];

async function fill(fresh: FreshDatabase, busy: number): Promise<void> {
  const openedOn = plainDate('2000-01-01');
  await fresh.db.write(scopeOf(unitCode(district)), async (tx) => {
    for (const code of [district, ...streets]) {
      const kind = code === district ? 'district' : 'street';
      await addUnit(tx, { code: unitCode(code), name: `单位${code}`, kind, openedOn, closedOn: null, demo: true });
    }
  });
  const owner = new pg.Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  try {
    for (const statement of reports(busy)) await owner.query(statement, statement.includes('$1') ? [streets] : []);
  } finally {
    await owner.end();
  }
}

test.each([
  ['as filed: one cell in five is not zero', 20],
  ['at worst: no cell is zero', 100],
] as const)('250 units × 200 cells × 5 years, %s', async (name, busy) => {
  const fresh = await freshDatabase();
  await fill(fresh, busy);
  const house: House = { db: fresh.db, secret: 'bench' };
  const mandate = { unit: unitCode(district), roles: ['auditor'] as const };
  const asking = { personId: 'x', personName: '测量', mandate, today: plainDate('2026-01-20'), now: new Date() };
  const asked = { unit: district, kind: 'own', form: 'a2021', period: '2024', of: 'street', beside: [] };
  const whole = await measured(house, asking, 'comparison.units', asked);
  const one = await measured(house, asking, 'comparison.cell', { ...asked, cell: 'R1.C7' });
  const years = await measured(house, asking, 'comparison.years', {
    unit: district,
    kind: 'own',
    of: streets[0],
    period: '2024',
  });
  const { asked: questions } = contract['comparison.units'].output.parse(whole.value);
  process.stdout.write(
    `\ncomparison, ${name}: ${whole.said}, ${questions} questions (aim ≤ 300 ms)\n  one cell of all: ${one.said}\n  the years of one unit: ${years.said}\n`,
  );
  expect(whole.rounds + one.rounds + years.rounds).toBe(75);
  await fresh.drop();
});

/** 25 times the same question: the first five warm the program. */
async function measured(house: House, asking: Asking, name: VerbName, input: object) {
  const times: number[] = [];
  const worked: number[] = [];
  let value: unknown;
  for (let round = 0; round < 25; round += 1) {
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    const result = await perform(house, asking, { name, input, key: null });
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    value = result.value;
    times.push(performance.now() - started);
    const { user, system } = process.cpuUsage(cpu);
    worked.push((user + system) / 1000);
  }
  const warm = times.slice(5);
  const [p50, p95] = [percentile(warm, 0.5), percentile(warm, 0.95)].map((ms) => ms.toFixed(0));
  const size = (JSON.stringify(value).length / 1024).toFixed(0);
  const said = `p50 ${p50} ms, p95 ${p95} ms (first ${times[0]?.toFixed(0)} ms, of it the program's ${worked[0]?.toFixed(0)} ms), processor time of the program ${percentile(worked.slice(5), 0.5).toFixed(0)} ms, ${size} KB`;
  return { value, said, rounds: times.length };
}
