import { ok } from '@gongkai/kernel';
import { fieldsOf, letterOf } from '@gongkai/registers/letters';
import { letterFacts, maskedFacts } from '../../letters/letter-facts.ts';
import { query } from '../../verb.ts';

/** The letter as it would be issued, with what the case knows and what is still to be said. */
export const preview = query({
  name: 'letters.preview',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, wanted, asking) => {
    const ready = await letterFacts(reading, wanted, asking);
    if (!ready.ok) return ready;
    const { facts, known } = ready.value;
    const filled = new Set(Object.keys(facts.fields));
    const missing = fieldsOf(wanted.type).filter((field) => !filled.has(field));
    if (missing.length > 0) return ok({ letter: null, known, missing });
    const letter = letterOf(wanted.type, { ...maskedFacts(facts, wanted), number: null });
    return letter.ok ? ok({ letter: letter.value, known, missing }) : letter;
  },
});
