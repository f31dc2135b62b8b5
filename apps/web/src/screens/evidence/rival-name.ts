import type { EvidenceRival } from '@gongkai/reports';
import { words } from '../../words.ts';

const { rivals } = words.evidence;

/** What a report that contradicts one of `keeper`'s is called; somebody else's says whose it is. */
export const rivalName = ({ id, name, unit, unitName }: EvidenceRival, keeper: string): string =>
  id === null ? rivals.counted : unit === keeper ? rivals.paper(name) : rivals.keptBy(name, unitName);
