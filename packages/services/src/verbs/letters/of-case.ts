import { findUnit, listInheritedLetters, listLettersOfCase } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { loadApplication } from '../../applications/application-context.ts';
import { openLetters } from '../../letters/open-letters.ts';
import { query } from '../../verb.ts';

/** Letters that went out in one application, oldest first, also where it was before, and those it waits for. */
export const ofCase = query({
  name: 'letters.ofCase',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id }) => {
    const loaded = await loadApplication(reading, { unit, id });
    if (!loaded.ok) return loaded;
    const inherited = [];
    for (const letter of await listInheritedLetters(reading, unit, id)) {
      const place = await findUnit(reading, letter.of, letter.issuedOn);
      inherited.push({ ...letter, ofName: place?.name ?? letter.of });
    }
    const issued = await listLettersOfCase(reading, unit, id);
    return ok({ inherited, issued, open: openLetters(loaded.value.application, [...inherited, ...issued]) });
  },
});
