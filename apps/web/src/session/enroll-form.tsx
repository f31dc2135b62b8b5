import { explainRefusal } from '@gongkai/words';
import { Alert, Button, Form, Input, QRCode } from 'antd';
import { useState } from 'react';
import { words } from '../words.ts';
import { auth } from './auth.ts';
import { RecoveryCodes } from './recovery-codes.tsx';

const say = words.account;

/** Turns the second factor on: the password, a code of the new device, the recovery codes once. */
export function EnrollForm({ onDone }: { onDone: () => void }) {
  const [begun, setBegun] = useState<{ readonly secret: string; readonly link: string } | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const begin = async ({ password }: { password: string }): Promise<void> => {
    const answer = await auth.beginFactor(password);
    setProblem(answer.ok ? null : explainRefusal(answer.refusal));
    if (answer.ok) setBegun(answer.value);
  };
  const confirm = async ({ code }: { code: string }): Promise<void> => {
    const answer = await auth.confirmFactor(code);
    setProblem(answer.ok ? null : explainRefusal(answer.refusal));
    if (answer.ok) setCodes(answer.value.recoveryCodes);
  };

  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />;
  const alert = problem !== null && <Alert type="error" showIcon title={problem} className="gap-below" role="alert" />;
  if (begun === null)
    return (
      <Form<{ password: string }> name="enroll" layout="vertical" requiredMark={false} onFinish={begin}>
        {alert}
        <Form.Item name="password" label={say.confirmTitle} rules={[{ required: true, message: words.signIn.missing }]}>
          <Input.Password autoComplete="current-password" autoFocus />
        </Form.Item>
        <Button type="primary" htmlType="submit" block>
          {say.confirm}
        </Button>
      </Form>
    );
  return (
    <Form<{ code: string }> name="enroll-code" layout="vertical" requiredMark={false} onFinish={confirm}>
      {alert}
      <p className="gap-below">{say.scan}</p>
      <div className="row gap-below">
        <QRCode value={begun.link} type="svg" size={148} bordered={false} />
        <p>
          {say.secret}
          <br />
          <code className="mono secret" data-secret={begun.secret}>
            {begun.secret.match(/.{1,4}/g)?.join(' ')}
          </code>
        </p>
      </div>
      <Form.Item name="code" label={say.code} rules={[{ required: true, message: say.code }]}>
        <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} autoFocus />
      </Form.Item>
      <Button type="primary" htmlType="submit" block>
        {say.start}
      </Button>
    </Form>
  );
}
