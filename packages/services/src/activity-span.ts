import type { ActivitySpan } from '@gongkai/db';
import { activityKindCodes, type PlainDate, period, periodEnd, periodStart } from '@gongkai/kernel';
import { activityKinds } from '@gongkai/registers/activities';
import type { UnitCode } from '@gongkai/units';

const stocks = activityKindCodes.filter((kind) => activityKinds[kind].nature === 'stock');

/** A year of a unit's activities; of a year that is not over, up to today: a stock is read as it stands now. */
export function activitySpan(unit: UnitCode, year: number, today: PlainDate): ActivitySpan {
  const [from, end] = [periodStart(period(year)), periodEnd(period(year))];
  return { unit, from, to: from <= today && today < end ? today : end, stocks };
}
