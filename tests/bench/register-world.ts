import { addPerson, addUnit, putSearchEntry, saveSettings, scopeOf, setRoles } from '@gongkai/db';
import type { FreshDatabase } from '@gongkai/db/testing';
import { PlainDate, plainDate, type UnitKind } from '@gongkai/kernel';
import { hashPassword } from '@gongkai/services';
import { unitCode } from '@gongkai/units';
import pg from 'pg';
import { z } from 'zod';

/** A district as large as they come: 250 units, three years, 50,000 cases, 250,000 acts in its audit trail. */
export const place = '990101';
const pad = (number: number) => String(number).padStart(3, '0');
const streets = Array.from({ length: 20 }, (_, index) => `${place}${pad(index + 1)}`);
const departments = Array.from({ length: 9 }, (_, index) => `${place}D0${index + 1}`);
const communities = streets.flatMap((street) => Array.from({ length: 11 }, (_, index) => `${street}${pad(index + 1)}`));
export const organs = [place, ...streets, ...departments];
const units: readonly (readonly [string, UnitKind])[] = [
  [place, 'district'],
  ...streets.map((code) => [code, 'street'] as const),
  ...departments.map((code) => [code, 'department'] as const),
  ...communities.map((code) => [code, 'community'] as const),
];

export const login = { login: 'bench.office', password: '测量用的一句很长的口令' };

/** Fills an empty database. Cases are written as the verbs leave them, by SQL: through the verbs it would take an hour. */
export async function fillRegisters(fresh: FreshDatabase): Promise<void> {
  await addUnits(fresh);
  const owner = new pg.Client({ connectionString: fresh.ownerUrl });
  await owner.connect();
  try {
    for (const statement of statements)
      await owner.query(statement, [organs, units.map(([code]) => code)].slice(0, argumentsOf(statement)));
    await addWords(fresh, owner);
    await owner.query('analyze');
  } finally {
    await owner.end();
  }
}

const argumentsOf = (statement: string): number => (statement.includes('$2') ? 2 : 1);

async function addUnits(fresh: FreshDatabase): Promise<void> {
  const openedOn = plainDate('2000-01-01');
  await fresh.db.write(scopeOf(unitCode(place)), async (tx) => {
    for (const [code, kind] of units)
      await addUnit(tx, { code: unitCode(code), name: `单位${code}`, kind, openedOn, closedOn: null, demo: true });
    const registersSince = { applications: 2023, items: 2023, remedies: 2023, activities: 2023 };
    const at = '2026-01-01T00:00:00Z';
    await saveSettings(tx, unitCode(place), { settings: { registersSince }, revision: 1, by: '测量', at });
  });
  const passwordHash = await hashPassword(login.password);
  await addPerson(fresh.db.identity, {
    id: login.login,
    login: login.login,
    name: '测量',
    passwordHash,
    firstPassword: null,
    at: new Date(),
  });
  await setRoles(fresh.db.identity, login.login, unitCode(place), ['office']);
}

const spread = `(array['城市更新','道路改造','养老服务','房屋征收','物业管理','河道整治','学区划分','财政补贴'])[1 + n % 8]`;

/** `$1` organs, `$2` all units. */
const statements = [
  `insert into application (district_code, unit_code, id, seq, state, channel, applicant_kind, applicant, title, description,
     arrived_on, received_on, registered_at, outcome, closed_on, closed_at, extended, on_time, counted)
   select '${place}', u, (2023 + n % 3) || '-' || n, 1 + (case when n % 40 = 0 then 0 else 1 end),
     case when n % 40 = 0 then 'processing' else 'closed' end, (array['web','counter','post'])[1 + n % 3],
     (array['person','person','person','business','legal','other'])[1 + n % 6], '张*',
     ${spread} || '方案和批复第' || n || '号', ${spread} || '方案和批复第' || n || '号及附件',
     d, d, d, case when n % 40 = 0 then null else (array['granted','partial','deny-privacy','not-existing','petition'])[1 + n % 5] end,
     case when n % 40 = 0 then null else d + 12 end, case when n % 40 = 0 then null else d + 12 end,
     n % 11 = 0, case when n % 40 = 0 then null else n % 50 <> 0 end, true
   from (select n, $1::text[] as us, ($1::text[])[1 + n % cardinality($1::text[])] as u,
     make_date(2023 + n % 3, 1 + n % 12, 1 + n % 27) as d from generate_series(1, 20000) n) s`,
  `insert into application_event (district_code, unit_code, id, seq, kind, on_day, facts, acting_unit, person_id, person_name, at)
   select district_code, unit_code, id, 1, 'registered', arrived_on, jsonb_build_object('kind', 'registered', 'on', arrived_on,
     'intake', jsonb_build_object('channel', 'counter', 'arrivedOn', arrived_on, 'confirmedOn', null, 'evidence', ''),
     'applicantKind', applicant_kind, 'request', jsonb_build_object('description', description, 'form', 'paper', 'way', 'post'),
     'partOf', null, 'source', null), unit_code, 'x', '某人', registered_at
   from application where unit_code = any ($1::text[])`,
  `insert into due_day (district_code, unit_code, register, case_id, step, due_on, original_on, provisional)
   select district_code, unit_code, 'applications', id, 'reply', received_on + 28, received_on + 28, false
   from application where closed_on is null and unit_code = any ($1::text[])`,
  `insert into item (district_code, unit_code, id, house_code, seq, state, version, title, document_number, index_number, kind, category,
     attribute, formed_on, made_on, lead, entered_on, published_on, published_at, settled_at, sort_on, body, acting_unit, updated_at, updated_by)
   select '${place}', u, (2023 + n % 3) || '-' || n, u, 1, 'published', 1, ${spread} || '公示第' || n || '期', '', u || '-' || n,
     case when n % 20 = 0 then 'normative' else 'other' end, 'A20_07', 'public', d, d, true, d, d + 3, d + 3, d + 3, d, '{}', u, d, '某人'
   from (select n, $1::text[] as os, ($2::text[])[1 + n % cardinality($2::text[])] as u,
     make_date(2023 + n % 3, 1 + n % 12, 1 + n % 27) as d from generate_series(1, 25000) n) s`,
  `insert into item_channel (district_code, unit_code, id, channel, on_day, url, at, acting_unit)
   select district_code, unit_code, id, 'website', published_on, '', published_at, unit_code from item where unit_code = any ($2::text[])
     and $1::text[] is not null`,
  `insert into remedy (district_code, unit_code, id, seq, state, kind, role, counted, received_on, recorded_at, decided_on, decided_at,
     result, case_number, organ, body)
   select '${place}', u, (2023 + n % 3) || '-' || n, 2, 'closed', 'review', 'respondent', true, d, d, d + 50, d + 50, 'upheld',
     '案' || n, '某机关', jsonb_build_object('organ', '某机关', 'caseNumber', '案' || n, 'application', null, 'matter', '答复', 'seq', 2,
       'state', 'closed', 'kind', 'review', 'role', 'respondent', 'procedure', 'ordinary', 'receivedOn', d, 'acceptedOn', d,
       'review', null, 'repliedOn', null, 'extendedTo', null, 'decisions', '[]'::jsonb, 'appealedOn', null, 'redoneOn', null,
       'final', jsonb_build_object('on', d + 50, 'result', 'upheld'))
   from (select n, ($1::text[])[1 + n % cardinality($1::text[])] as u, make_date(2023 + n % 3, 1 + n % 10, 1 + n % 27) as d
     from generate_series(1, 1000) n) s`,
  `insert into activity (district_code, unit_code, id, revision, kind, on_day, title, number, by_head, ways, note, recorded_at, recorded_by)
   select '${place}', u, (2023 + n % 3) || '-' || n, 1, 'penalty', d, '处罚决定', 5, false, '{}', '', d, '某人'
   from (select n, ($1::text[])[1 + n % cardinality($1::text[])] as u, make_date(2023 + n % 3, 1 + n % 12, 1 + n % 27) as d
     from generate_series(1, 4000) n) s`,
  `insert into letter (district_code, unit_code, year, serial, number, type, application_id, party, nth, issued_on, digest, person_id,
     person_name, at)
   select district_code, unit_code, year, serial, '云告〔' || year || '〕' || serial || '号', 'receipt', id, '', 1, arrived_on, '', 'x', '某人',
     arrived_on
   from (select *, extract(year from arrived_on)::int as year, row_number() over (
     partition by unit_code, extract(year from arrived_on) order by arrived_on, id) as serial
     from application where unit_code = any ($1::text[])) s`,
  `insert into audit (district_code, seq, at, person_id, person_name, acting_unit, unit_code, verb, key, input, answer, entry, prev, hash)
   select '${place}', n, timestamptz '2023-01-01' + n * interval '6 minutes', 'x', '某人', u, u, 'items.save', 'key-' || n,
     jsonb_build_object('unit', u, 'id', '2024-' || n, 'title', repeat('公开', 40)), '{}', repeat('x', 400), '', ''
   from (select n, $1::text[] as os, ($2::text[])[1 + n % cardinality($2::text[])] as u from generate_series(1, 250000) n) s`,
  // The chain goes on behind them.
  `insert into audit_head select '${place}', 250000, '' from (select $1::text[] as os, $2::text[] as us) s
   on conflict (district_code) do update set seq = excluded.seq`,
];

const Case = z.object({
  unit_code: z.string(),
  day: PlainDate,
  register: z.enum(['items', 'applications']),
  id: z.string(),
  title: z.string(),
});

async function addWords(fresh: FreshDatabase, owner: pg.Client): Promise<void> {
  const { rows } = await owner.query(
    `select unit_code, 'items' as register, id, title, made_on::text as day from item
     union all select unit_code, 'applications', id, title, arrived_on::text from application order by 1`,
  );
  const cases = z.array(Case).parse(rows);
  for (let from = 0; from < cases.length; from += 1_000)
    await fresh.db.write(scopeOf(unitCode(place)), async (tx) => {
      for (const { unit_code, register, id, title, day } of cases.slice(from, from + 1_000)) {
        const entry = {
          unit: unitCode(unit_code),
          register,
          caseId: id,
          title,
          day,
          text: '',
          actingUnit: unitCode(place),
        };
        await putSearchEntry(tx, entry);
      }
    });
}
