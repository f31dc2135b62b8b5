import type { ReactNode } from 'react';
import { words } from '../words.ts';
import { AskAgain } from './ask-again.tsx';
import { NothingHere } from './nothing-here.tsx';
import type { useSpans } from './use-spans.ts';
import { Waiting } from './waiting.tsx';

interface Props {
  readonly asked: ReturnType<typeof useSpans>;
  readonly what: string;
  readonly children?: ReactNode;
}

/** No form and period to show: still asking, refused with its sentence, or nothing opened yet. */
export function NoSpan({ asked: { waiting, error, again }, what, children }: Props) {
  if (waiting) return <Waiting />;
  if (error !== null) return <AskAgain error={error} again={again} />;
  return (
    <div className="card">
      <NothingHere title={words.common.noYear} what={what}>
        {children}
      </NothingHere>
    </div>
  );
}
