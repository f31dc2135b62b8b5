import { addMailOnce, type Database, type NewMail, type Place, scopeOf } from '@gongkai/db';
import type { PlainDate } from '@gongkai/kernel';
import { screens } from '@gongkai/words';
import { settingsOf } from '../settings-of.ts';
import { findOrphaned } from './find-orphaned.ts';
import { unusedOf } from './unused.ts';

const { people: words } = screens.zh;

/**
 * Letters about accounts of a place that are about to be suspended for disuse, to those of the person's units that have given
 * an address: once for each time an account falls out of use, however often this is asked; answers how many were new.
 */
export const remindUnusedOf = (db: Database, place: Place, today: PlainDate, now: Date): Promise<number> =>
  db.write(scopeOf(place.top), async (tx) => {
    const letters: NewMail[] = [];
    for (const { person, end } of await unusedOf(tx, place, today)) {
      if (end <= today) continue;
      const { id, name, idleSince, memberships } = person;
      // Whoever alone can manage a unit's people is not suspended.
      if ((await findOrphaned(tx, id, memberships)) !== null) continue;
      for (const { unit, unitName } of memberships) {
        const { mailTo } = (await settingsOf(tx, unit)).own;
        if (mailTo === undefined) continue;
        const about = { unit: unitName, name, since: idleSince, end };
        letters.push({
          id: `unused ${id} ${idleSince} ${unit}`,
          recipient: mailTo,
          subject: words.mailSubject(about),
          body: words.mailBody(about),
        });
      }
    }
    return letters.length === 0 ? 0 : addMailOnce(tx, place.top, letters, now.toISOString());
  });
