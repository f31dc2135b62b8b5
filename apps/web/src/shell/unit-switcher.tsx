import { lazy, Suspense } from 'react';
import { useSession } from '../session/use-mandate.ts';
import { actingAs } from './acting-as.ts';

const UnitChoice = lazy(() => import('./unit-choice.tsx').then(({ UnitChoice }) => ({ default: UnitChoice })));

/** Which unit one acts for. With a single membership, as most people have, it is only said. */
export function UnitSwitcher() {
  const { me, membership } = useSession();
  const said = <span className="acting">{actingAs(membership)}</span>;
  if (me.memberships.length === 1) return said;
  return (
    <Suspense fallback={said}>
      <UnitChoice />
    </Suspense>
  );
}
