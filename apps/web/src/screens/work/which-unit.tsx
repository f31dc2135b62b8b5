import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { queries } from '../../api/queries.ts';
import { actingUnit, chooseUnit } from '../../session/acting-unit.ts';
import { useSession } from '../../session/use-mandate.ts';
import { useValue } from '../../ui/value.ts';
import { words } from '../../words.ts';

/** Whoever audits several units and has never chosen one is asked. */
export function WhichUnit() {
  const { me, unitName } = useSession();
  const queryClient = useQueryClient();
  const isChosen = useValue(actingUnit) !== null;
  if (me.memberships.length === 1 || isChosen) return null;
  const choose = (unit: string): void => {
    chooseUnit(me.id, unit);
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== queries.me().queryKey[0] });
  };
  return (
    <section className="card card-pad" aria-label={words.work.audit.whichTitle}>
      <h2>{words.work.audit.whichTitle}</h2>
      <p className="soft">{words.work.audit.which(unitName)}</p>
      <p className="row">
        {me.memberships.map(({ unit, unitName: name }) => (
          <Button key={unit} onClick={() => choose(unit)}>
            {name}
          </Button>
        ))}
      </p>
    </section>
  );
}
