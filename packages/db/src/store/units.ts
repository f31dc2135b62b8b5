import type { PlainDate } from '@gongkai/kernel';
import { type CodeRange, districtOf, Lineage, rangeOf, Unit, type UnitCode } from '@gongkai/units';
import type { Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';

// A unit's name is the latest one given on or before the day; before its first name, the first.
const unitOn = `
  select u.code, u.kind, u.opened_on as "openedOn", u.closed_on as "closedOn", u.demo,
         coalesce((select n.name from unit_name n where n.district_code = u.district_code and n.code = u.code
                     and n.since <= $1::date order by n.since desc limit 1),
                  (select n.name from unit_name n where n.district_code = u.district_code and n.code = u.code
                     order by n.since limit 1)) as name
  from unit u`;

/** Units of a range that exist on `day`, in code order. */
export const listUnits = (query: Query, range: CodeRange, day: PlainDate): Promise<Unit[]> =>
  query.rows(
    Unit,
    `${unitOn} where u.code >= $2 and u.code < $3 and u.opened_on <= $1::date
       and (u.closed_on is null or u.closed_on > $1::date) order by u.code collate "C"`,
    [day, range.from, range.to],
  );

/** The same down to the districts only: of thirty thousand units a city or the nation reads one a place. */
export const listPlaceTops = (query: Query, range: CodeRange, day: PlainDate): Promise<Unit[]> =>
  query.rows(
    Unit,
    `${unitOn} where u.code >= $2 and u.code < $3 and length(u.code) <= 6 and u.opened_on <= $1::date
       and (u.closed_on is null or u.closed_on > $1::date) order by u.code collate "C"`,
    [day, range.from, range.to],
  );

/** Units by their codes, under their names on `day`. */
export const listUnitsByCode = (query: Query, codes: readonly UnitCode[], day: PlainDate): Promise<Unit[]> =>
  query.rows(Unit, `${unitOn} where u.code = any($2::text[])`, [day, codes]);

/** Units of a range that existed at any time in the year, under their names at its end. */
export const listUnitsOfYear = (query: Query, range: CodeRange, year: number): Promise<Unit[]> =>
  query.rows(
    Unit,
    `${unitOn} where u.code >= $2 and u.code < $3 and u.opened_on <= $1::date
       and (u.closed_on is null or u.closed_on > ($4 || '-01-01')::date) order by u.code collate "C"`,
    [`${year}-12-31`, range.from, range.to, String(year)],
  );

/** One unit with its name on `day`, whether or not it exists then; null when there never was one. */
export const findUnit = (query: Query, code: UnitCode, day: PlainDate): Promise<Unit | null> =>
  findRow(query, Unit, `${unitOn} where u.district_code = $2 and u.code = $3`, [day, districtOf(code), code]);

/** Every unit there ever was in a range, under its name on `day`. */
export const listEveryUnit = (query: Query, range: CodeRange, day: PlainDate): Promise<Unit[]> =>
  query.rows(Unit, `${unitOn} where u.code >= $2 and u.code < $3 order by u.code collate "C"`, [
    day,
    range.from,
    range.to,
  ]);

/** How the units of a range became others, on whichever side of it they stand. */
export const listLineage = (query: Query, unit: UnitCode): Promise<Lineage[]> =>
  query.rows(
    Lineage,
    `select from_code as "from", to_code as "to", kind, on_day as "on", document, heir from unit_lineage
     where from_code >= $1 and from_code < $2 or to_code >= $1 and to_code < $2 order by on_day, from_code, to_code`,
    [rangeOf(unit).from, rangeOf(unit).to],
  );

export const addLineage = (tx: Tx, { from, to, kind, on, document, heir }: Lineage): Promise<void> =>
  tx.run(
    `insert into unit_lineage (district_code, from_code, to_code, kind, on_day, document, heir)
     values ($1, $2, $3, $4, $5::date, $6, $7)
     on conflict (district_code, from_code, to_code, kind, on_day) do update set document = excluded.document`,
    [districtOf(from), from, to, kind, on, document, heir],
  );

/** Locks units until the transaction ends, in the order of their codes: nobody else changes them meanwhile. */
export const lockUnits = (tx: Tx, units: readonly UnitCode[]): Promise<void> =>
  tx.run('select from unit where code = any($1::text[]) order by code for update', [units]);

const asDay = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`);

export async function addUnit(tx: Tx, unit: Unit): Promise<void> {
  const districtCode = districtOf(unit.code);
  await tx.models.unit.create({
    data: {
      districtCode,
      code: unit.code,
      kind: unit.kind,
      openedOn: asDay(unit.openedOn),
      closedOn: unit.closedOn === null ? null : asDay(unit.closedOn),
      demo: unit.demo,
    },
  });
  await tx.models.unitName.create({
    data: { districtCode, code: unit.code, since: asDay(unit.openedOn), name: unit.name },
  });
}

/** A new name from a day on; earlier years keep theirs. */
export async function renameUnit(tx: Tx, unit: UnitCode, name: string, on: PlainDate, document: string): Promise<void> {
  const districtCode = districtOf(unit);
  const since = asDay(on);
  await tx.models.unitName.upsert({
    where: { districtCode_code_since: { districtCode, code: unit, since } },
    create: { districtCode, code: unit, since, name },
    update: { name },
  });
  const row = { districtCode, fromCode: unit, toCode: unit, kind: 'rename', onDay: since };
  await tx.models.unitLineage.upsert({
    where: { districtCode_fromCode_toCode_kind_onDay: row },
    create: { ...row, document },
    update: { document },
  });
}

export async function closeUnit(tx: Tx, unit: UnitCode, on: PlainDate): Promise<void> {
  await tx.models.unit.update({
    where: { districtCode_code: { districtCode: districtOf(unit), code: unit } },
    data: { closedOn: asDay(on) },
  });
}
