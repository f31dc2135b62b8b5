import { erase } from './erase.ts';
import { ripe } from './ripe.ts';

export const identityVerbs = { 'identities.ripe': ripe, 'identities.erase': erase } as const;
