import { PlainDate, Register } from '@gongkai/kernel';
import { type CodeRange, DistrictCode, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Reading, Tx } from '../database.ts';
import { findRow, type Query } from '../query.ts';
import { atPlaceOf } from './at-place-of.ts';
import { DueRow } from './due-days.ts';

/** One stage of one due day of a step of a case: `ahead` working days before it, 0 on it, -1 after it. */
export const ReminderKey = z.object({
  unit: UnitCode,
  register: Register,
  caseId: z.string(),
  step: z.string(),
  dueOn: PlainDate,
  ahead: z.number().int(),
});
export type ReminderKey = z.infer<typeof ReminderKey>;

export const Reminder = ReminderKey.extend({
  givenOn: PlainDate,
  missed: z.boolean(),
  seenBy: z.string().nullable(),
  seenAt: z.string().nullable(),
  title: z.string(),
  /** How many stages of this day went by while nobody was there to give them. */
  missedStages: z.number().int(),
});
export type Reminder = z.infer<typeof Reminder>;

export type NewReminder = ReminderKey & { readonly missed: boolean };

/** Gives reminders on a day, each for ever only once; answers those that were new. */
export const giveReminders = (
  tx: Tx,
  place: DistrictCode,
  on: PlainDate,
  reminders: readonly NewReminder[],
): Promise<ReminderKey[]> =>
  tx.inPlace(() =>
    tx.rows(
      ReminderKey,
      `insert into reminder (district_code, unit_code, register, case_id, step, due_on, ahead, given_on, missed)
       select $1, unit, register, "caseId", step, "dueOn", ahead, $2::date, missed
       from jsonb_to_recordset($3::jsonb)
         as r (unit text, register text, "caseId" text, step text, "dueOn" date, ahead int, missed boolean)
       on conflict do nothing
       returning unit_code as unit, register, case_id as "caseId", step, due_on as "dueOn", ahead`,
      [place, on, JSON.stringify(reminders)],
    ),
  );

const columns = `r.unit_code as unit, r.register, r.case_id as "caseId", r.step, r.due_on as "dueOn", r.ahead,
  r.given_on as "givenOn", r.missed, r.seen_by as "seenBy", r.seen_at as "seenAt"`;

const DueStage = DueRow.extend({ unit: UnitCode, register: Register, caseId: z.string(), given: z.array(z.number()) });
/** A step that is due, with the stages of that day already given. */
export type DueStage = z.infer<typeof DueStage>;

/** What is due in the place up to a day, in the order of keys, after `after`, at most `most`. */
export const listDueStages = (
  tx: Tx,
  place: DistrictCode,
  until: PlainDate,
  after: DueStage | null,
  most: number,
): Promise<DueStage[]> =>
  tx.inPlace(() =>
    tx.rows(
      DueStage,
      `select d.unit_code as unit, d.register, d.case_id as "caseId", d.step, d.due_on as "dueOn",
         d.original_on as "originalOn", d.provisional,
         array(select r.ahead from reminder r where r.district_code = d.district_code and r.unit_code = d.unit_code
           and r.register = d.register and r.case_id = d.case_id and r.step = d.step and r.due_on = d.due_on) as given
       from due_day d
       where d.district_code = $1 and d.due_on <= $2::date
         and (d.unit_code, d.register collate "C", d.case_id, d.step collate "C") > ($3, $4 collate "C", $5, $6 collate "C")
       order by d.unit_code, d.register collate "C", d.case_id, d.step collate "C" limit $7::int`,
      [place, until, after?.unit ?? '', after?.register ?? '', after?.caseId ?? '', after?.step ?? '', most],
    ),
  );

/**
 * Reminders nobody has seen, of steps that are still due on the day they were given for: of each the most urgent that was
 * not missed. The earliest due day first.
 */
export const listUnseen = (query: Reading, range: CodeRange, most: number): Promise<Reminder[]> =>
  atPlaceOf(query, range, () =>
    query.rows(
      Reminder,
      `select distinct on (r.due_on, r.unit_code, r.register, r.case_id, r.step) ${columns},
         coalesce(s.title, '') as title,
         (select count(*)::int from reminder m where m.district_code = r.district_code and m.unit_code = r.unit_code
            and m.register = r.register and m.case_id = r.case_id and m.step = r.step and m.due_on = r.due_on
            and m.missed) as "missedStages"
       from reminder r
       join due_day d on d.district_code = r.district_code and d.unit_code = r.unit_code and d.register = r.register
         and d.case_id = r.case_id and d.step = r.step and d.due_on = r.due_on
       left join search_entry s on s.district_code = r.district_code and s.unit_code = r.unit_code
         and s.register = r.register and s.case_id = r.case_id
       where r.unit_code >= $1 and r.unit_code < $2 and r.seen_at is null
       order by r.due_on, r.unit_code, r.register, r.case_id, r.step, r.ahead limit $3::int`,
      [range.from, range.to, most],
    ),
  );

/** Marks every reminder of a due day of a step as seen, also those that were missed. */
export const markSeen = (
  tx: Tx,
  { unit, register, caseId, step, dueOn }: Omit<ReminderKey, 'ahead'>,
  by: string,
  at: string,
): Promise<void> =>
  tx.inPlace(() =>
    tx.run(
      `update reminder set seen_by = $7, seen_at = $8::timestamptz
       where district_code = $1 and unit_code = $2 and register = $3 and case_id = $4 and step = $5 and due_on = $6::date
         and seen_at is null`,
      [districtOf(unit), unit, register, caseId, step, dueOn, by, at],
    ),
  );

const Ran = z.object({ ranOn: PlainDate });

/** The last day reminders were given in the place; null before the first. The row stays locked to the end of `tx`. */
export async function lockReminderRun(tx: Tx, place: DistrictCode): Promise<PlainDate | null> {
  const row = await tx.inPlace(() =>
    findRow(tx, Ran, `select ran_on as "ranOn" from reminder_run where district_code = $1 for update`, [place]),
  );
  return row?.ranOn ?? null;
}

/** A day never goes back: a clock set wrong for a day would otherwise make every reminder missed. */
export const setReminderRun = (tx: Tx, place: DistrictCode, on: PlainDate): Promise<void> =>
  tx.inPlace(() =>
    tx.run(
      `insert into reminder_run (district_code, ran_on) values ($1, $2::date)
       on conflict (district_code) do update set ran_on = greatest(reminder_run.ran_on, excluded.ran_on)`,
      [place, on],
    ),
  );

const Place = z.object({ place: DistrictCode, top: UnitCode });
export type Place = z.infer<typeof Place>;

/** Every place with the unit that heads it: of its codes the first. */
export const listPlaces = (query: Query): Promise<Place[]> =>
  query.rows(Place, `select district_code as place, min(code) as top from unit group by district_code order by 1`);
