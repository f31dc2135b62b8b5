import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import { queries } from '../api/queries.ts';
import { chooseUnit } from '../session/acting-unit.ts';
import { useSession } from '../session/use-mandate.ts';
import { words } from '../words.ts';
import { actingAs } from './acting-as.ts';

/** The choice between one's memberships. */
export function UnitChoice() {
  const { me, mandate } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();

  const change = async (unit: string): Promise<void> => {
    await navigate({ to: '/' });
    chooseUnit(me.id, unit);
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== queries.me().queryKey[0] });
  };

  return (
    <Select
      aria-label={words.shell.switchUnit}
      className="acting-select"
      variant="filled"
      value={String(mandate.unit)}
      popupMatchSelectWidth={false}
      onChange={(unit) => void change(unit)}
      options={me.memberships.map((membership) => ({
        value: String(membership.unit),
        label: actingAs(membership),
      }))}
    />
  );
}
