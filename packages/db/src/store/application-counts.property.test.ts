import { type ApplicationChannel, addDays, type ClockColour, type PlainDate, plainDate } from '@gongkai/kernel';
import { type ApplicationFilter, emptyApplicationFilter } from '@gongkai/reports';
import { isWithin, unitCode } from '@gongkai/units';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../scope.ts';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { withClient } from '../testing/with-client.ts';
import { countApplications } from './application-counts.ts';
import { listApplications } from './application-list.ts';
import { addUnit } from './units.ts';

const codes = ['990101', '990101001', '990101002', '990101002001', '990102'].map(unitCode);
const first = plainDate('2025-01-01');
const today = plainDate('2025-03-01');
const days = { today, red: addDays(today, 4), yellow: addDays(today, 10) };

interface Made {
  readonly unit: string;
  readonly id: string;
  readonly state: 'processing' | 'closed' | 'split';
  readonly received: PlainDate;
  readonly closed: PlainDate | null;
  readonly due: PlainDate | null;
  readonly channel: string;
  readonly text: string;
}

const day = (most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays(first, days));
const world: readonly Made[] = fc
  .sample(
    fc.record({
      unit: fc.constantFrom(...codes),
      state: fc.constantFrom('processing', 'processing', 'closed', 'split'),
      received: day(50),
      due: fc.option(day(80), { freq: 4 }),
      channel: fc.constantFrom('web', 'post'),
      text: fc.constantFrom('征收补偿', '财政预算'),
    }),
    { numRuns: 240, seed: 3 },
  )
  .map((each, index) => ({
    ...each,
    id: `2025-${index}`,
    closed: each.state === 'closed' ? addDays(each.received, 9) : null,
    due: each.state === 'processing' ? each.due : null,
  }));

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  for (const code of codes)
    await fresh.db.write(scopeOf(code), (tx) =>
      addUnit(tx, { code, name: `单位${code}`, kind: 'street', openedOn: first, closedOn: null, demo: true }),
    );
  await withClient(fresh.ownerUrl, async (client) => {
    const rows = JSON.stringify(world);
    await client.query(
      `insert into application (district_code, unit_code, id, seq, state, channel, applicant_kind, applicant, title,
         description, arrived_on, received_on, registered_at, outcome, closed_on, closed_at, extended, on_time, counted)
       select left(unit, 6), unit, id, 1, state, channel, 'person', '张*', text, text, received, received, received,
         case when state = 'closed' then 'granted' end, closed, closed, false, case when state = 'closed' then true end,
         state <> 'split'
       from jsonb_to_recordset($1) as r (unit text, id text, state text, received date, closed date, channel text, text text)`,
      [rows],
    );
    // A step that is over keeps its row without a day, and other steps have days of their own.
    await client.query(
      `insert into due_day (district_code, unit_code, register, case_id, step, due_on, original_on, provisional)
       select left(unit, 6), unit, 'applications', id, step, case when step = 'reply' then due else date '2025-01-02' end,
         case when step = 'reply' then due else date '2025-01-02' end, false
       from jsonb_to_recordset($1) as r (unit text, id text, due date), unnest(array['reply', 'correction-notice']) step`,
      [rows],
    );
  });
});
afterAll(() => fresh.drop());

type Asked = Pick<ApplicationFilter, 'open' | 'channels' | 'colours' | 'received' | 'text'>;
const asked: fc.Arbitrary<Asked> = fc.record({
  open: fc.constantFrom(null, null, true, false),
  channels: fc.subarray<ApplicationChannel>(['web']),
  colours: fc.subarray<ClockColour>(['black', 'red', 'yellow', 'green', 'grey']),
  received: fc.option(fc.record({ from: day(20), to: day(50) }), { freq: 2 }),
  text: fc.constantFrom('', '', '补偿', '2025-7'),
});

const isOpen = ({ state }: Made) => state === 'processing';
function colourOf({ due }: Made): ClockColour {
  if (due === null) return 'grey';
  if (due < days.today) return 'black';
  return due <= days.red ? 'red' : due <= days.yellow ? 'yellow' : 'green';
}

const fits = (each: Made, { open, channels, colours, received, text }: Asked): boolean =>
  (open === null || open === isOpen(each)) &&
  (channels.length === 0 || channels.some((channel) => channel === each.channel)) &&
  (colours.length === 0 || (isOpen(each) && colours.includes(colourOf(each)))) &&
  (received === null || (each.received >= received.from && each.received <= received.to)) &&
  (text === '' || each.id === text || each.text.includes(text));

test('what is counted is what is listed, page by page, for any units and any filter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...codes), fc.boolean(), asked, async (unit, below, more) => {
      const question = { unit, below, colourDays: days, filter: { ...emptyApplicationFilter, ...more } };
      const wanted = world.filter(
        (each) => (below ? isWithin(unitCode(each.unit), unit) : each.unit === unit) && fits(each, more),
      );
      const pages = (sort: 'due' | 'received') =>
        fresh.db.read(scopeOf(unit), async (reading) => {
          const seen: string[] = [];
          for (let after = null; ; ) {
            const rows = await listApplications(reading, question, { sort, after, limit: 30 });
            seen.push(...rows.map(({ unit, id }) => `${unit} ${id}`));
            const last = rows.at(-1);
            if (rows.length < 30 || last === undefined) return seen;
            const on = sort === 'received' ? last.arrivedOn : (last.due ?? 'infinity');
            after = { day: on, unit: last.unit, id: last.id };
          }
        });
      const keys = (rows: readonly Made[]) => rows.map(({ unit, id }) => `${unit} ${id}`).toSorted();
      expect((await pages('received')).toSorted()).toEqual(keys(wanted));
      expect((await pages('due')).toSorted()).toEqual(keys(wanted.filter(isOpen)));
      expect(await fresh.db.read(scopeOf(unit), (reading) => countApplications(reading, question))).toEqual({
        total: wanted.length,
        open: wanted.filter(isOpen).length,
        overdue: wanted.filter((each) => isOpen(each) && colourOf(each) === 'black').length,
      });
    }),
    { numRuns: 150 },
  );
});
