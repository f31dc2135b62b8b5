import { PlainDate, type UnitKind } from '@gongkai/kernel';
import { kindsBelow, type Unit, UnitCode, UnitName } from '@gongkai/units';
import { unitKindNames } from '@gongkai/words';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { suggestCode } from './build-tree.ts';
import { useUnits } from './use-units.ts';

/** A new unit below another: kind first, for the suggested code follows from it. */
export function AddUnitDialog({
  parent,
  units,
  onClose,
}: {
  parent: Unit;
  units: readonly Unit[];
  onClose: () => void;
}) {
  const kinds: readonly UnitKind[] = kindsBelow[parent.kind];
  const [kind, setKind] = useState<UnitKind>(kinds[0] ?? 'other');
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [day, setDay] = useState(`${thisYear()}-01-01`);
  const add = useUnits(onClose);
  const suggested = suggestCode(
    parent.code,
    units.map((each) => String(each.code)),
    segmentOf[kind] ?? 'digits',
  );
  const openedOn = PlainDate.safeParse(day);
  const ready = UnitName.safeParse(name).success && UnitCode.safeParse(code).success && openedOn.success;

  const send = (): void => {
    if (!openedOn.success) return;
    add.mutate(() => client.units.add.mutate({ parent: parent.code, code, name, kind, openedOn: openedOn.data }));
  };

  return (
    <Dialog
      first="unit-name"
      title={words.units.addTo(parent.name)}
      okText={words.units.add}
      okButtonProps={{ disabled: !ready || add.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={words.common.kind}>
          <Select<UnitKind>
            aria-label={words.common.kind}
            value={kind}
            options={kinds.map((value) => ({ value, label: unitKindNames[value] }))}
            onChange={setKind}
          />
        </Form.Item>
        <Form.Item label={words.units.name} htmlFor="unit-name">
          <Input id="unit-name" value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
        </Form.Item>
        <Form.Item label={words.common.code} htmlFor="unit-code" extra={words.units.codeHint}>
          <Input
            id="unit-code"
            value={code}
            maxLength={12}
            onChange={(event) => setCode(event.target.value.trim().toUpperCase())}
            suffix={
              <Button size="small" type="link" onClick={() => setCode(suggested)}>
                {words.units.suggested(suggested)}
              </Button>
            }
          />
        </Form.Item>
        <Form.Item label={words.units.openedOn} htmlFor="unit-day">
          <DayField id="unit-day" value={day} onChange={setDay} />
        </Form.Item>
      </Form>
      <Refused error={add.error} />
    </Dialog>
  );
}

// What has no official code takes a letter segment (design D1).
const segmentOf: Partial<Record<UnitKind, 'D' | 'K' | 'Z'>> = { department: 'D', section: 'K', other: 'Z' };
