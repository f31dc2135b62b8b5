import type { EventAuthor } from '@gongkai/db';
import type { Asking } from './verb.ts';

/** Whoever asks, as the author of an event. */
export const authorOf = ({ mandate, personId, personName, now }: Asking): EventAuthor => ({
  ...{ actingUnit: mandate.unit, personId, personName, at: now },
});
