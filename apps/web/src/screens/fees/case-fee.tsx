import { printMoney } from '@gongkai/kernel';
import { feeText } from '@gongkai/registers/fees';
import type { ApplicationView, FeeView } from '@gongkai/reports';
import { marks, printDay } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';
import { FeeEndDialog } from './fee-end-dialog.tsx';
import { FeeNoticeDialog } from './fee-notice-dialog.tsx';

const feeSteps = ['fee-noticed', 'fee-paid', 'fee-lapsed'] as const;
type FeeStep = (typeof feeSteps)[number];

const stepWords: Record<FeeStep, string> = {
  'fee-noticed': words.fees.notice,
  'fee-paid': words.fees.paid,
  'fee-lapsed': words.fees.lapse,
};

/** The fee of an application: what was asked, what came of it, and what may be done; nothing where there is neither. */
export function CaseFee({ view }: { view: ApplicationView }) {
  const { may } = useSession();
  const found = useQuery(queries.fee(view.unit, view.id));
  const [step, setStep] = useState<FeeStep | null>(null);
  const close = (): void => setStep(null);
  const open = may('application.edit', view.unit)
    ? feeSteps.filter((each) => view.steps.some(({ event }) => event === each))
    : [];
  const fee = found.data?.fee ?? null;
  if (found.data === undefined || (fee === null && open.length === 0)) return null;
  return (
    <section className="card card-pad" aria-labelledby="case-fee">
      <h2 id="case-fee">{words.fees.title}</h2>
      {fee === null ? (
        <p className="soft">{words.fees.what}</p>
      ) : (
        <FeeSoFar fee={fee} served={view.timeline.some(({ command }) => isFeeServed(command))} />
      )}
      <div className="row letter-open">
        {open.map((each) => (
          <Button key={each} onClick={() => setStep(each)}>
            {stepWords[each]}
          </Button>
        ))}
      </div>
      {step === 'fee-noticed' && <FeeNoticeDialog view={view} countBefore={found.data.countBefore} onClose={close} />}
      {(step === 'fee-paid' || step === 'fee-lapsed') && <FeeEndDialog view={view} step={step} onClose={close} />}
    </section>
  );
}

const isFeeServed = (command: ApplicationView['timeline'][number]['command']): boolean =>
  command.kind === 'notice-served' && command.notice === 'fee';

function FeeSoFar({ fee, served }: { fee: NonNullable<FeeView['fee']>; served: boolean }) {
  const { basis, fen, noticedOn, paidOn, lapsedOn } = fee;
  return (
    <>
      <p>
        <strong className="figure">{words.fees.amount(printMoney(fen, '元'))}</strong>
        {`${marks.gap}${feeText(basis)}`}
      </p>
      <p className="soft">
        {words.fees.noticed(printDay(noticedOn))}
        {marks.comma}
        {paidOn !== null && words.fees.wasPaid(printDay(paidOn))}
        {lapsedOn !== null && words.fees.lapsed(printDay(lapsedOn))}
        {paidOn === null && lapsedOn === null && words.fees.unpaid}
      </p>
      {paidOn === null && lapsedOn === null && !served && <p className="faint">{words.fees.served}</p>}
    </>
  );
}
