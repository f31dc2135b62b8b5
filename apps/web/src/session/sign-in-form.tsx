import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { words } from '../words.ts';
import { auth } from './auth.ts';

interface Entry {
  readonly login: string;
  readonly password: string;
}

/** Name and password; `onDone` runs once the server has opened a session. */
export function SignInForm({ login, onDone }: { login?: string; onDone: () => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (entry: Entry): Promise<void> => {
    setBusy(true);
    const refused = await auth.signIn(entry.login.trim(), entry.password);
    setBusy(false);
    setProblem(refused);
    if (refused === null) onDone();
  };

  return (
    <Form<Entry> layout="vertical" requiredMark={false} onFinish={submit} initialValues={{ login: login ?? '' }}>
      {problem !== null && <Alert type="error" showIcon title={problem} className="gap-below" role="alert" />}
      <Form.Item name="login" label={words.signIn.login} rules={[{ required: true, message: words.signIn.missing }]}>
        <Input size="large" autoComplete="username" autoFocus={login === undefined} disabled={login !== undefined} />
      </Form.Item>
      <Form.Item
        name="password"
        label={words.signIn.password}
        rules={[{ required: true, message: words.signIn.missing }]}
      >
        <Input.Password size="large" autoComplete="current-password" autoFocus={login !== undefined} />
      </Form.Item>
      <Button type="primary" size="large" htmlType="submit" block disabled={busy}>
        {words.signIn.submit}
      </Button>
    </Form>
  );
}
