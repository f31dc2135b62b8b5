import { type Unit, UnitName } from '@gongkai/units';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { words } from '../../words.ts';
import { DatedDialog } from './dated-dialog.tsx';

export function RenameUnitDialog({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const [name, setName] = useState('');
  return (
    <DatedDialog
      title={words.units.renameTitle(unit.name)}
      confirm={words.units.rename}
      first="unit-name"
      ready={UnitName.safeParse(name).success}
      send={(on, document) => client.units.rename.mutate({ unit: unit.code, name, on, document })}
      onClose={onClose}
    >
      <Form.Item label={words.units.newName} htmlFor="unit-name">
        <Input id="unit-name" value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
      </Form.Item>
    </DatedDialog>
  );
}
