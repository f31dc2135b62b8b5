import { explainRefusal, listOf, marks } from '@gongkai/words';
import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';
import { useSession } from '../../../session/use-mandate.ts';
import { useValue } from '../../../ui/value.ts';
import { words } from '../../../words.ts';
import { useOpenFlags } from '../notes/use-notes.ts';
import { useReportPage } from '../report-context.tsx';
import { useOthers } from '../use-pulse.ts';
import { blockersOf } from './blockers.ts';
import { BeforeSigning, Blockers } from './blockers-popover.tsx';
import { SaveState } from './save-state.tsx';
import { asksReason, isForward, type Step, stepsOf } from './step.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useMove } from './use-move.ts';

const MoveDialog = lazy(() => import('./move-dialog.tsx').then(({ MoveDialog }) => ({ default: MoveDialog })));

/** How saving stands, and the one next step by state and right. */
export function ActionBar() {
  const { view, desk, findings } = useReportPage();
  const session = useSession();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const move = useMove();
  const bar = useRef<HTMLDivElement>(null);
  useFocusKept(bar, view.state);
  const [asking, setAsking] = useState<Step | null>(null);
  const state = useValue(desk.state);
  const open = stepsOf(view, (permission) => session.may(permission, view.key.unit));
  const blockers = blockersOf(view.key.period, useValue(findings), state);
  const others = useOthers();
  const flags = useOpenFlags().length;

  // With units missing a district report leaves only with a reason, which is published beside their names.
  const missing = view.rollup?.coverage.missing.length ?? 0;
  const begin = (step: Step): void => {
    if (asksReason(step) || (step === 'submit' && missing > 0)) setAsking(step);
    else askFirst(step);
  };
  const askFirst = (step: Step): void => {
    void modal.confirm({
      title: words.report.step[step],
      content: (
        <>
          {isForward(step) && flags > 0 && <p className="warn">{words.entry.openFlags(flags)}</p>}
          <p>{words.report.stepConfirm[step]}</p>
        </>
      ),
      okText: words.report.step[step],
      onOk: () => move.mutateAsync({ step, reason: '', cells: {} }).catch(() => undefined),
    });
  };

  return (
    <div className="action-bar" ref={bar} tabIndex={-1}>
      {others.length > 0 && <span className="others-here">{words.entry.others(listOf(others))}</span>}
      {state.shut === null ? <SaveState /> : <span className="bad">{explainRefusal(state.shut)}</span>}
      {open.every((step) => !isForward(step)) &&
        (view.lock === null ? (
          <BeforeSigning blockers={blockers} />
        ) : (
          <span className="soft">{words.report.waitFor[view.state]}</span>
        ))}
      {view.state === 'recorded' && session.may('report.record', view.key.unit) && (
        <Button
          onClick={() => void navigate({ to: '/record', search: { form: view.key.form, period: view.key.period } })}
        >
          {words.record.goAgain}
        </Button>
      )}
      {open.map((step, place) => (
        <StepButton
          key={step}
          step={step}
          primary={place === 0 && isForward(step)}
          blockers={step === 'sign' || step === 'submit' ? blockers : []}
          busy={move.isPending}
          onBegin={() => begin(step)}
        />
      ))}
      {asking !== null && (
        <Suspense>
          <MoveDialog
            step={asking}
            busy={move.isPending}
            onCancel={() => setAsking(null)}
            onMove={(reason, cells) =>
              void move.mutateAsync({ step: asking, reason, cells }).then(
                () => setAsking(null),
                () => undefined,
              )
            }
          />
        </Suspense>
      )}
    </div>
  );
}

interface ButtonProps {
  readonly step: Step;
  readonly primary: boolean;
  readonly blockers: readonly string[];
  readonly busy: boolean;
  readonly onBegin: () => void;
}

/** A step that is blocked stays in sight and in reach of the keyboard, and says what blocks it. */
function StepButton({ step, primary, blockers, busy, onBegin }: ButtonProps) {
  const look = { type: primary ? 'primary' : 'default', danger: step === 'return' } as const;
  if (blockers.length === 0)
    return (
      <Button {...look} disabled={busy} onClick={onBegin}>
        {words.report.step[step]}
      </Button>
    );
  return (
    <Blockers lines={blockers}>
      <Button className="blocked-step" aria-disabled aria-description={blockers.join(marks.semicolon)}>
        {words.report.step[step]}
      </Button>
    </Blockers>
  );
}
