import { type Role, roles } from '@gongkai/kernel';
import { marks, roleNames } from '@gongkai/words';
import { Checkbox } from 'antd';
import { words } from '../../words.ts';

/** Roles with what each may do, so that nobody has to guess. */
export function RoleChoice({
  value,
  onChange,
}: {
  value: readonly Role[];
  onChange: (roles: readonly Role[]) => void;
}) {
  return (
    <Checkbox.Group<Role>
      className="role-choice"
      value={[...value]}
      onChange={onChange}
      options={roles.map((role) => ({
        value: role,
        label: (
          <>
            {roleNames[role]}
            <span className="faint">{`${marks.gap}${words.people.roleWhat[role]}`}</span>
          </>
        ),
      }))}
    />
  );
}
