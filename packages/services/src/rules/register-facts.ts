import type { WorkCalendar } from '@gongkai/calendar';
import {
  listDoubtfulApplications,
  listRefusals,
  listRegisterSums,
  listSlowItems,
  type Query,
  type RegisterSums,
  type StoredApplicationEvent,
} from '@gongkai/db';
import type { Period, PlainDate } from '@gongkai/kernel';
import { clockOf, fold, isOnTime } from '@gongkai/registers/applications';
import { disclosureTerm } from '@gongkai/registers/disclosure';
import { withholdingGrounds } from '@gongkai/registers/letters';
import type { RegisteredAct, RegisterFacts } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { calendarAt } from '../calendar-at.ts';
import type { Counted } from '../counted.ts';

// Twenty working days are never fewer days than these.
const shortestTerm = 20;

/**
 * What registers say about single cases of a period, of many units with as many statements as for one (R15, R42, R54, R55,
 * R56, R57). Units that keep no register in full are left out.
 */
export async function registerFactsOf(
  query: Query,
  about: UnitCode,
  keys: ReadonlyMap<UnitCode, Pick<Counted, 'key'>>,
  period: Period,
  today: PlainDate,
): Promise<Map<UnitCode, RegisterFacts>> {
  const units = [...keys.keys()];
  if (units.length === 0) return new Map();
  const [calendar, sums, refusals, items, events] = await Promise.all([
    calendarAt(query, about),
    listRegisterSums(query, units, period),
    listRefusals(query, units, refusing, period),
    listSlowItems(query, units, period, shortestTerm),
    listDoubtfulApplications(query, units, period),
  ]);
  const acts = byUnit([
    ...items.map((item) => disclosureOf(item, calendar, today)),
    ...repliesOf(events, calendar, today),
  ]);
  const sumsOf = new Map(sums.map((each) => [each.unit, each]));
  return new Map(
    [...keys].map(([unit, { key }]) => {
      const keeps = (register: (typeof key.registers)[number]) => key.registers.includes(register);
      const own = sumsOf.get(unit);
      return [
        unit,
        {
          // Both kinds of acts answer as one: what is not kept must not look as if it were in time.
          acts: keeps('items') && keeps('applications') ? (acts.get(unit) ?? []) : null,
          deliveries: keeps('applications') && own !== undefined ? deliveriesOf(own) : null,
          letters: keeps('applications') ? lettersOf(refusals.filter((each) => each.unit === unit)) : null,
          fees: keeps('applications') && own !== undefined ? own.fees : null,
          jointCases: keeps('remedies') && own !== undefined ? { seen: own.joint, counted: [] } : null,
          today,
        },
      ];
    }),
  );
}

/** Decisions that keep something back: review comes before a suit (行政复议法第二十三条). */
const refusing = [...withholdingGrounds, 'partial'] as const;

type Refusal = Awaited<ReturnType<typeof listRefusals>>[number];

/**
 * Letters of refusal that lack something (R56). A letter of the unit's book cannot be without its clause; what was taken over from
 * an old register, or written outside, was not read, and with one of those the whole is not known.
 */
function lettersOf(refusals: readonly Refusal[]): NonNullable<RegisterFacts['letters']> | null {
  const lacking = refusals.flatMap(({ id, ground }) =>
    ground === null || ground.withheld.length > 0
      ? []
      : (['article', 'reason'] as const)
          .filter((lack) => (lack === 'article' ? ground.article : ground.facts) === '')
          .map((lack) => ({ name: id, lack })),
  );
  const unread = refusals.some(({ ground, lettered }) => ground === null || !lettered);
  return unread && lacking.length === 0 ? null : { seen: refusals.length, lacking };
}

interface ActOf {
  readonly unit: UnitCode;
  readonly act: RegisteredAct;
}

function byUnit(acts: readonly ActOf[]): Map<UnitCode, RegisteredAct[]> {
  const found = new Map<UnitCode, RegisteredAct[]>();
  for (const { unit, act } of acts) found.set(unit, [...(found.get(unit) ?? []), act]);
  return found;
}

type SlowItem = Awaited<ReturnType<typeof listSlowItems>>[number];

const disclosureOf = (
  { unit, title, formedOn, publishedOn }: SlowItem,
  calendar: WorkCalendar,
  today: PlainDate,
): ActOf => ({
  unit,
  act: {
    act: 'disclosure',
    name: title,
    due: disclosureTerm(calendar, formedOn, publishedOn, today).dueOn,
    on: publishedOn,
  },
});

type LifeEvent = StoredApplicationEvent & { readonly unit: UnitCode; readonly id: string };

function repliesOf(events: readonly LifeEvent[], calendar: WorkCalendar, today: PlainDate): ActOf[] {
  const lives = new Map<string, LifeEvent[]>();
  for (const event of events) {
    const key = `${event.unit} ${event.id}`;
    lives.set(key, [...(lives.get(key) ?? []), event]);
  }
  return [...lives.values()].flatMap((life): ActOf[] => {
    const [first] = life;
    const application = fold(life);
    const clock = clockOf(application, calendar, today);
    if (first === undefined || clock === null || clock.due === null) return [];
    if (application.closedOn !== null && isOnTime(application, clock)) return [];
    return [{ unit: first.unit, act: { act: 'reply', name: first.id, due: clock.due, on: application.closedOn } }];
  });
}

const deliveriesOf = ({
  delivered,
  byCourier,
  withoutProof,
}: RegisterSums): NonNullable<RegisterFacts['deliveries']> => ({
  seen: delivered,
  lacking: [
    ...byCourier.map((name) => ({ name, lack: 'postal' as const })),
    ...withoutProof.map((name) => ({ name, lack: 'posting-proof' as const })),
  ],
});
