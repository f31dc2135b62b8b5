import { Role, roles } from '@gongkai/kernel';
import { PasswordProfile, passwordProfiles } from '@gongkai/reports';
import { roleNames } from '@gongkai/words';
import { Checkbox, Select } from 'antd';
import { z } from 'zod';
import { words } from '../../words.ts';
import type { EditProps, Said } from './edit-props.ts';

export function FactorRoles({ value, onChange }: EditProps<Said<'secondFactorFor'>>) {
  return (
    <Checkbox.Group
      value={[...value]}
      onChange={(held) => onChange(z.array(Role).parse(held))}
      options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
    />
  );
}

export function Profile({ value, onChange }: EditProps<Said<'passwordProfile'>>) {
  return (
    <Select
      aria-label={words.settings.fields.passwordProfile.name}
      value={value}
      onChange={(profile) => onChange(PasswordProfile.parse(profile))}
      options={passwordProfiles.map((profile) => ({ value: profile, label: words.settings.profiles[profile] }))}
    />
  );
}

export function Apart({ id, value, onChange }: EditProps<Said<'separateDuties'>>) {
  return (
    <Checkbox id={id} checked={value} onChange={(event) => onChange(event.target.checked)}>
      {words.settings.apart.yes}
    </Checkbox>
  );
}
