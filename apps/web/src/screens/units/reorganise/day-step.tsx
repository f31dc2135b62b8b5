import { Form, Input } from 'antd';
import { DayField } from '../../../ui/day-field.tsx';
import { words } from '../../../words.ts';
import type { Draft } from './draft.ts';

const say = words.reorganisation;

export function DayStep({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  return (
    <Form layout="vertical">
      <Form.Item label={say.on} htmlFor="reorganise-day" extra={say.onWhat}>
        <DayField id="reorganise-day" value={draft.day} onChange={(day) => onChange({ ...draft, day })} />
      </Form.Item>
      <Form.Item label={say.document} htmlFor="reorganise-document">
        <Input
          id="reorganise-document"
          value={draft.document}
          maxLength={200}
          onChange={(event) => onChange({ ...draft, document: event.target.value })}
        />
      </Form.Item>
    </Form>
  );
}
