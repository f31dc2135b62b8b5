import { type EvidenceHead, period } from '@gongkai/kernel';
import { type EvidenceView, isExact } from '@gongkai/reports';
import { evidenceHeadNames } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useSession } from '../../../session/use-mandate.ts';
import { words } from '../../../words.ts';
import { OfferStep } from './offer-step.tsx';
import { useMoves } from './use-moves.ts';
import type { Review } from './use-review.ts';

interface Props {
  readonly view: EvidenceView;
  readonly review: Review;
  readonly editable: boolean;
  readonly onGoTo: (key: string) => void;
  readonly onHead: () => void;
}

/** The one thing to do next, and beside it what may be done as well. */
export function NextStep({ view, review, editable, onGoTo, onHead }: Props) {
  const { may } = useSession();
  const moves = useMoves(view);
  const { items, latest, outcome, decide } = review;
  const open = items.filter(({ asked, key }) => asked && !latest.has(key));
  const exact = open.filter(isExact);
  const doubtful = open.find((item) => !isExact(item));
  const missing = missingOf(view);
  const isOwn = view.aboutUnit === view.unit;

  if (view.state === 'adopted' && view.form !== null && view.year !== null)
    return (
      <Link
        to="/reports/$unit/$kind/$form/$period"
        params={{ unit: view.unit, kind: 'own', form: view.form, period: period(view.year) }}
        className="ant-btn ant-btn-primary"
      >
        {words.evidence.next.openReport}
      </Link>
    );
  const adopt = isOwn && may('report.record', view.unit) && (
    <Button type="primary" disabled={moves.isBusy} onClick={moves.adopt}>
      {words.evidence.next.adopt}
    </Button>
  );
  if (view.state === 'recorded')
    return (
      <>
        {may('evidence.edit', view.unit) && (
          <Button disabled={moves.isBusy} onClick={moves.reopen}>
            {words.evidence.next.reopen}
          </Button>
        )}
        {adopt}
        {!isOwn && view.aboutUnit !== null && <OfferStep unit={view.aboutUnit} view={view} />}
      </>
    );
  if (!editable) return null;
  const again = (
    <Button disabled={moves.isBusy} onClick={moves.reread}>
      {words.evidence.next.reread}
    </Button>
  );
  if (exact.length > 0)
    return (
      <>
        {again}
        <Button
          type="primary"
          onClick={() => decide(exact.map((item) => ({ item, verdict: { verdict: 'accepted' } })))}
        >
          {words.evidence.next.exact(exact.length)}
        </Button>
      </>
    );
  if (doubtful !== undefined)
    return (
      <>
        {again}
        <Button onClick={() => decide(open.map((item) => ({ item, verdict: { verdict: 'rejected' } })))}>
          {words.evidence.next.restOut(open.length)}
        </Button>
        <Button type="primary" onClick={() => onGoTo(doubtful.key)}>
          {words.evidence.next.doubt(open.length)}
        </Button>
      </>
    );
  const [twice] = outcome.contradictions;
  if (twice !== undefined)
    return (
      <Button type="primary" onClick={() => onGoTo(items.find(({ cell }) => cell === twice.cell)?.key ?? '')}>
        {words.evidence.next.contradiction}
      </Button>
    );
  if (missing !== null)
    return (
      <>
        {again}
        <Button type="primary" onClick={onHead}>
          {words.evidence.next.head(evidenceHeadNames[missing])}
        </Button>
      </>
    );
  if (view.state !== 'reviewed') return again;
  return (
    <>
      {again}
      <Button type={adopt === false ? 'primary' : 'default'} disabled={moves.isBusy} onClick={moves.record}>
        {words.evidence.next.record}
      </Button>
      {adopt}
    </>
  );
}

/** What the report does not say and nobody has filled in. */
function missingOf({ aboutUnit, year, form, dates }: EvidenceView): EvidenceHead | null {
  if (aboutUnit === null) return 'unit';
  if (year === null) return 'year';
  if (form === null) return 'form';
  return dates === null ? 'dates' : null;
}
