import { marks, roleNames } from '@gongkai/words';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import { queries } from '../api/queries.ts';
import { actingUnit } from '../session/acting-unit.ts';
import { useSession } from '../session/use-mandate.ts';
import { words } from '../words.ts';

/** Which unit one acts for. With a single membership it is only said. */
export function UnitSwitcher() {
  const { me, mandate, unitName } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const rolesOf = (roles: (typeof mandate)['roles']) => roles.map((role) => roleNames[role]).join(marks.list);

  if (me.memberships.length === 1)
    return <span className="acting">{words.shell.actingAs(unitName, rolesOf(mandate.roles))}</span>;

  const change = async (unit: string): Promise<void> => {
    await navigate({ to: '/' });
    actingUnit.set(unit);
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
        label: words.shell.actingAs(membership.unitName, rolesOf(membership.roles)),
      }))}
    />
  );
}
