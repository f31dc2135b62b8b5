import { explainRefusal } from '@gongkai/words';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { words } from '../words.ts';
import { auth } from './auth.ts';

interface Entry {
  readonly login: string;
  readonly password: string;
  readonly code?: string;
}

/** Name and password, then the code where one is asked for; `onDone` runs once the server has opened a session. */
export function SignInForm({ login, onDone }: { login?: string; onDone: () => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [withCode, setWithCode] = useState(false);

  const submit = async (entry: Entry): Promise<void> => {
    setBusy(true);
    const code = entry.code?.trim() ?? '';
    const answer = await auth.signIn(entry.login.trim(), entry.password, code === '' ? null : code);
    setBusy(false);
    if (answer.ok) return onDone();
    const asked = answer.refusal.code === 'code-needed';
    if (asked) setWithCode(true);
    setProblem(asked ? null : explainRefusal(answer.refusal));
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
      {withCode && (
        <Form.Item name="code" label={words.signIn.code} extra={words.signIn.codeHint}>
          <Input size="large" autoComplete="one-time-code" maxLength={20} autoFocus />
        </Form.Item>
      )}
      <Button type="primary" size="large" htmlType="submit" block disabled={busy}>
        {words.signIn.submit}
      </Button>
    </Form>
  );
}
