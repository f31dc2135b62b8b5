import type { EvidenceView } from '@gongkai/reports';
import { isWithin, type UnitCode } from '@gongkai/units';
import { marks } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { words } from '../../../words.ts';
import { useMoves } from './use-moves.ts';

/** Lays a recorded old report before the unit it is about, or says what that unit made of it. */
export function OfferStep({ unit, view }: { unit: UnitCode; view: EvidenceView }) {
  const { may } = useSession();
  const moves = useMoves(view);
  const inside = isWithin(unit, view.unit);
  const found = useQuery({ ...queries.evidenceOffers(unit), enabled: inside });
  if (!inside || found.data === undefined) return null;
  const offer = found.data.find(({ auditor, id }) => auditor === view.unit && id === view.id);
  const { standing, reason } = words.evidence.offers;
  const again = offer === undefined || offer.event === 'declined';
  return (
    <>
      {offer !== undefined && (
        <span className="soft">
          {[standing[offer.event], ...(offer.reason === null ? [] : [reason(offer.reason)])].join(marks.gap)}
        </span>
      )}
      {again && may('evidence.edit', view.unit) && (
        <Button type="primary" disabled={moves.isBusy} onClick={moves.offer}>
          {words.evidence.next.offer}
        </Button>
      )}
    </>
  );
}
