import { Input, InputNumber, Select } from 'antd';
import { words } from '../../words.ts';
import type { EditProps, Said } from './edit-props.ts';
import { numberIn } from './number-in.ts';

export function Line({ id, value, onChange }: EditProps<string>) {
  return <Input id={id} value={value} maxLength={120} onChange={(event) => onChange(event.target.value)} />;
}

export function Population({ id, value, onChange }: EditProps<number>) {
  const read = (text: string): number => (/^\d{1,10}$/.test(text.trim()) ? Number(text) : 0);
  return (
    <Input
      id={id}
      value={value === 0 ? '' : value}
      inputMode="numeric"
      maxLength={10}
      onChange={(event) => onChange(read(event.target.value))}
    />
  );
}

export function Years({ id, value, onChange }: EditProps<number>) {
  return (
    <InputNumber id={id} min={1} max={50} precision={0} value={value} onChange={(years) => onChange(years ?? 1)} />
  );
}

export function UnusedDays({ id, value, onChange }: EditProps<Said<'unusedDays'>>) {
  return <InputNumber id={id} min={0} max={365} precision={0} value={value} onChange={(days) => onChange(days ?? 0)} />;
}

export function Days({ value, onChange }: EditProps<Said<'remindBefore'>>) {
  return (
    <Select
      mode="tags"
      aria-label={words.settings.fields.remindBefore.name}
      value={value.map(String)}
      onChange={(texts) => onChange(texts.flatMap((text) => numberIn(text) ?? []))}
      options={[10, 5, 3, 2, 1].map((days) => ({ value: String(days), label: String(days) }))}
    />
  );
}
