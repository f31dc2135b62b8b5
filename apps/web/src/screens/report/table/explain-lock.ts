import type { Lock } from '@gongkai/reports';
import { words } from '../../../words.ts';

/** Why something is closed and who can open it (goal G31). */
export const explainLock = ({ reason, opener }: Lock): string =>
  opener === 'form' ? words.report.lock[reason] : `${words.report.lock[reason]}；${words.report.opener[opener]}`;
