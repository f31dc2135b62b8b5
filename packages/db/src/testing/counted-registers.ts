import { getForm } from '@gongkai/forms';
import { type FormCode, period, plainDate, registers } from '@gongkai/kernel';
import { unitCode } from '@gongkai/units';
import { scopeOf } from '../scope.ts';
import type { TallyKey } from '../store/tally.ts';
import { addUnit } from '../store/units.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';
import type { RegisterRows } from './register-rows.ts';
import { withClient } from './with-client.ts';

export const street = unitCode('990101001');
export const section = unitCode('990101001K01');
export const community = unitCode('990101001001');
const units = [
  [unitCode('990101'), 'district'],
  [street, 'street'],
  [section, 'section'],
  [community, 'community'],
] as const;

const tablesOf = (rows: RegisterRows) =>
  [
    [rows.applications, 'application'],
    [rows.items, 'item'],
    [rows.channels, 'item_channel'],
    [rows.remedies, 'remedy'],
    [rows.activities, 'activity'],
  ] as const;

/** Everything the street keeps of a year, uncut. */
export const keyOf = (form: FormCode, year: number | string, more: Partial<TallyKey> = {}): TallyKey => ({
  unit: street,
  form: getForm(form),
  period: period(year),
  registers,
  cut: null,
  ...more,
});

/** A street with a section and a community below it, whose registers hold whatever rows they are filled with. */
export async function openCountedRegisters() {
  const fresh = await freshDatabase();
  for (const [code, kind] of units)
    await fresh.db.write(scopeOf(code), (tx) =>
      addUnit(tx, { code, kind, name: `单位${code}`, openedOn: plainDate('2000-01-01'), closedOn: null, demo: true }),
    );
  /** The registers as these rows leave them. */
  const fill = (rows: RegisterRows) =>
    withClient(fresh.ownerUrl, async (client) => {
      await client.query('truncate application, item, remedy, activity, counted_past cascade');
      for (const [added, table] of tablesOf(rows)) {
        const [first] = added;
        if (first === undefined) continue;
        const columns = Object.keys(first).join(', ');
        await client.query(
          `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
          [JSON.stringify(added)],
        );
      }
    });
  const ask = <Value>(run: (reading: Parameters<Parameters<FreshDatabase['db']['read']>[1]>[0]) => Promise<Value>) =>
    fresh.db.read(scopeOf(street), run);
  return { fresh, fill, ask };
}
