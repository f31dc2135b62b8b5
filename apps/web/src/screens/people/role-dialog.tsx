import type { Role } from '@gongkai/kernel';
import type { Person } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { RoleChoice } from './role-choice.tsx';
import { UnitChoice } from './unit-choice.tsx';
import { usePeople } from './use-people.ts';

/** A person's roles at one unit at a time: where they serve already, or where they shall serve besides. */
export function RoleDialog({ person, at, onClose }: { person: Person; at: string; onClose: () => void }) {
  const { mandate } = useSession();
  const tree = useQuery(queries.tree(mandate.unit, thisYear()));
  const [where, setWhere] = useState(at);
  const [chosen, setChosen] = useState<readonly Role[] | null>(null);
  const { assign, isPending, error } = usePeople(where);
  const held = person.memberships.find(({ unit }) => unit === where)?.roles ?? [];
  const roles = chosen ?? held;
  const isSame = roles.length === held.length && roles.every((role) => held.includes(role));

  return (
    <Dialog
      title={words.people.changeRolesTitle(person.name)}
      okText={words.common.save}
      okButtonProps={{ disabled: isSame || isPending }}
      onOk={() => void assign(person.id, roles).then(onClose, () => undefined)}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={words.people.where}>
          <UnitChoice
            units={tree.data?.units ?? []}
            value={where}
            onChange={(unit) => {
              setWhere(unit);
              setChosen(null);
            }}
          />
        </Form.Item>
        <Form.Item label={words.people.roles} extra={words.people.noRoles}>
          <RoleChoice value={roles} onChange={setChosen} />
        </Form.Item>
      </Form>
      <Refused error={error} />
    </Dialog>
  );
}
