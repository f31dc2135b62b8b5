import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { words } from '../../words.ts';

/** Old reports that an auditor has laid before this unit; nothing while none waits. */
export function WaitingOffers() {
  const { mandate } = useSession();
  const found = useQuery(queries.evidenceOffers(mandate.unit));
  const waiting = (found.data ?? []).filter(({ event }) => event === 'offered').length;
  if (waiting === 0) return null;
  return (
    <p className="card card-pad row">
      <strong>{words.evidence.offers.waiting(waiting)}</strong>
      <Link to="/evidence">{words.evidence.offers.go}</Link>
    </p>
  );
}
