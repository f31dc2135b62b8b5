import { ok } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { withHands } from '../../desk-hands.ts';
import { deskItems, isHandedOver } from '../../desk-items.ts';
import { houseRanges } from '../../house-ranges.ts';
import { query } from '../../verb.ts';

/** What the registers ask for, late first, each with its next step (goal G34). */
export const deskList = query({
  name: 'desk.list',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, reach, limit }, { today, mandate }) => {
    const items = await deskItems(reading, reach === 'house' ? houseRanges(unit) : [rangeOf(unit)], today, limit);
    const shown = items.filter((item) => item.unit === unit || !isHandedOver(item));
    return ok(await withHands(reading, shown, mandate));
  },
});
