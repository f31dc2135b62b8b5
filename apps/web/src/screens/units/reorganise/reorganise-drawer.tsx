import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Popconfirm, Steps } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { Refused } from '../../../ui/refused.tsx';
import { today } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { DayStep } from './day-step.tsx';
import { changeOf, emptyDraft, type Known } from './draft.ts';
import { KindStep } from './kind-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { UnitsStep } from './units-step.tsx';

interface Props {
  /** Below which everything happens. */
  readonly unit: string;
  readonly known: Known;
  readonly onClose: () => void;
}

const say = words.reorganisation;

/** 机构调整 from its kind to its doing: nothing is written before everything it touches has been seen. */
export function ReorganiseDrawer({ unit, known, onClose }: Props) {
  const [draft, setDraft] = useState(() => emptyDraft(today()));
  const [step, setStep] = useState(0);
  const [clear, setClear] = useState(false);
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const change = changeOf(draft, known);
  const doing = useMutation({
    mutationFn: (sent: NonNullable<typeof change>) => client.reorganisations.do.mutate({ unit, change: sent }),
    onSuccess: ({ closed, opened, people, moved }) => {
      const cases = Object.values(moved).reduce((sum, count) => sum + count, 0);
      void message.success(say.done(closed.length, opened.length, cases, people));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const ready = [true, draft.units.length > 0, change !== null][step] ?? true;

  return (
    <Drawer open size={940} title={say.title} onClose={onClose}>
      <div className="stack">
        <Steps size="small" current={step} items={say.steps.map((title) => ({ title }))} />
        {step === 0 && <KindStep draft={draft} onChange={setDraft} />}
        {step === 1 && <UnitsStep draft={draft} known={known} onChange={setDraft} />}
        {step === 2 && <DayStep draft={draft} onChange={setDraft} />}
        {step === 3 && change !== null && <PreviewStep unit={unit} change={change} onJudged={setClear} />}
        <Refused error={doing.error} />
        <div className="row">
          {step > 0 && <Button onClick={() => setStep(step - 1)}>{say.back}</Button>}
          <span className="house-gap" />
          {step < 3 ? (
            <Button type="primary" disabled={!ready} onClick={() => setStep(step + 1)}>
              {say.next}
            </Button>
          ) : (
            <Popconfirm title={say.sure} okText={say.doIt} onConfirm={() => change !== null && doing.mutate(change)}>
              <Button type="primary" danger disabled={!clear || change === null || doing.isPending}>
                {say.doIt}
              </Button>
            </Popconfirm>
          )}
        </div>
      </div>
    </Drawer>
  );
}
