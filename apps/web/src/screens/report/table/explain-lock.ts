import type { Lock } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { words } from '../../../words.ts';

/** Why something is closed and who can open it (goal G31). */
export const explainLock = ({ reason, opener }: Lock): string =>
  opener === 'form'
    ? words.report.lock[reason]
    : `${words.report.lock[reason]}${marks.semicolon}${words.report.opener[opener]}`;
