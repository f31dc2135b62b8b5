import type { ReportState } from '@gongkai/kernel';
import { reportStateNames } from '@gongkai/words';
import { words } from '../words.ts';

/** Where a report stands, as a word; the colour only repeats it. */
export function StateTag({ state }: { state: ReportState | null }) {
  return (
    <span className="state-tag" data-state={state ?? 'none'}>
      {state === null ? words.common.notFiled : reportStateNames[state]}
    </span>
  );
}
