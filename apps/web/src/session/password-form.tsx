import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { queries } from '../api/queries.ts';
import { words } from '../words.ts';
import { auth } from './auth.ts';

interface Entry {
  readonly current: string;
  readonly next: string;
  readonly repeat: string;
}

const needed = [{ required: true, message: words.signIn.missing }];

/** Old password once, new one twice, by the rule that holds for the person. */
export function PasswordForm({ onDone }: { onDone: () => void }) {
  const me = useQuery(queries.me());
  const rule = me.data?.passwordProfile === 'complexity' ? words.signIn.ruleComplexity : words.signIn.rule;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async ({ current, next }: Entry): Promise<void> => {
    setBusy(true);
    const refused = await auth.changePassword(current, next);
    setBusy(false);
    setProblem(refused);
    if (refused === null) onDone();
  };

  return (
    <Form<Entry> name="password" layout="vertical" requiredMark={false} onFinish={submit}>
      {problem !== null && <Alert type="error" showIcon title={problem} className="gap-below" role="alert" />}
      <Form.Item name="current" label={words.signIn.current} rules={needed}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="next" label={words.signIn.next} rules={needed} extra={rule}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={words.signIn.repeat}
        dependencies={['next']}
        rules={[
          ...needed,
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === undefined || value === getFieldValue('next')
                ? Promise.resolve()
                : Promise.reject(new Error(words.signIn.differs)),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block disabled={busy}>
        {words.signIn.change}
      </Button>
    </Form>
  );
}
