import { marks } from '@gongkai/words';
import { Button, Popover } from 'antd';
import type { ReactNode } from 'react';
import { words } from '../../../words.ts';

/** What has to be mended first, over the thing it blocks. */
export function Blockers({ lines, children }: { lines: readonly string[]; children: ReactNode }) {
  return (
    <Popover
      trigger={['hover', 'focus']}
      placement="bottomRight"
      title={words.report.blocked}
      content={
        <ul className="block-list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      }
    >
      {children}
    </Popover>
  );
}

/** For those who fill in and do not sign: what is still to be done before somebody else can. */
export function BeforeSigning({ blockers }: { blockers: readonly string[] }) {
  if (blockers.length === 0) return <span className="good">{words.report.readyToSign}</span>;
  return (
    <Blockers lines={blockers}>
      <Button aria-description={blockers.join(marks.semicolon)}>
        {words.report.beforeSigning(blockers[0] ?? '', blockers.length)}
      </Button>
    </Blockers>
  );
}
