import { Form, Input } from 'antd';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** One line of text with its label. */
export const TextField = ({ id, label, hint, value, onChange }: Props) => (
  <Form.Item label={label} htmlFor={id} extra={hint ?? null}>
    <Input id={id} maxLength={200} value={value} onChange={(event) => onChange(event.target.value)} />
  </Form.Item>
);
