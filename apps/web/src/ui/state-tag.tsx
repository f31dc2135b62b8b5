import type { ReportState } from '@gongkai/kernel';
import { reportStateNames } from '@gongkai/words';
import { Tag } from 'antd';
import { words } from '../words.ts';

const colours: Record<ReportState, string> = {
  draft: 'default',
  signed: 'cyan',
  submitted: 'blue',
  returned: 'red',
  accepted: 'green',
  published: 'green',
  recorded: 'default',
};

/** Where a report stands, as a word; the colour only repeats it. */
export function StateTag({ state }: { state: ReportState | null }) {
  if (state === null) return <Tag>{words.common.notFiled}</Tag>;
  return (
    <Tag color={colours[state]} variant="outlined">
      {reportStateNames[state]}
    </Tag>
  );
}
