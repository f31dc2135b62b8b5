import { type DutyCycle, dutyCycles, type ItemCategory, itemCategories } from '@gongkai/kernel';
import { RecurringDuty } from '@gongkai/registers/disclosure';
import type { DutyView } from '@gongkai/reports';
import { dutyCycleNames, itemCategoryNames, itemFieldNames } from '@gongkai/words';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { useItems } from './use-items.ts';

const Duty = RecurringDuty.omit({ id: true });

interface Props {
  readonly unit: string;
  readonly duty: DutyView | null;
  readonly onClose: () => void;
}

export function DutyDialog({ unit, duty, onClose }: Props) {
  const [title, setTitle] = useState(duty?.title ?? '');
  const [category, setCategory] = useState<ItemCategory>(duty?.category ?? 'A20_07');
  const [cycle, setCycle] = useState<DutyCycle>(duty?.cycle ?? 'quarter');
  const [within, setWithin] = useState(String(duty?.within ?? 20));
  const [since, setSince] = useState<string>(duty?.since ?? `${thisYear()}-01-01`);
  const [until, setUntil] = useState<string>(duty?.until ?? '');
  const save = useItems(onClose, words.items.saved);
  const said = Duty.safeParse({
    title,
    category,
    section: duty?.section ?? null,
    cycle,
    within: /^\d+$/.test(within) ? Number(within) : null,
    since,
    until: until === '' ? null : until,
  });
  const send = (): void => {
    if (!said.success) return;
    const input = { unit, id: duty?.id ?? null, revision: duty?.revision ?? 0, duty: said.data };
    save.mutate(() => client.duties.save.mutate(input));
  };
  return (
    <Dialog
      first="duty-title"
      title={words.items.addDuty}
      okText={words.common.save}
      okButtonProps={{ disabled: !said.success || save.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={words.items.dutyName} htmlFor="duty-title">
          <Input id="duty-title" value={title} maxLength={200} onChange={({ target }) => setTitle(target.value)} />
        </Form.Item>
        <Form.Item label={itemFieldNames.category}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={itemFieldNames.category}
            value={category}
            onChange={setCategory}
            options={itemCategories
              .filter((each) => !each.startsWith('L'))
              .map((each) => ({ value: each, label: itemCategoryNames[each] }))}
          />
        </Form.Item>
        <Form.Item label={words.items.cycle}>
          <Select
            aria-label={words.items.cycle}
            value={cycle}
            onChange={setCycle}
            options={dutyCycles.map((each) => ({ value: each, label: dutyCycleNames[each] }))}
          />
        </Form.Item>
        <Form.Item label={words.items.within} htmlFor="duty-within">
          <Input
            id="duty-within"
            inputMode="numeric"
            value={within}
            maxLength={3}
            onChange={({ target }) => setWithin(target.value)}
          />
        </Form.Item>
        <Form.Item label={words.items.since} htmlFor="duty-since">
          <DayField id="duty-since" value={since} onChange={setSince} />
        </Form.Item>
        <Form.Item label={words.items.until} htmlFor="duty-until">
          <DayField id="duty-until" value={until} onChange={setUntil} />
        </Form.Item>
      </Form>
      <Refused error={save.error} />
    </Dialog>
  );
}
