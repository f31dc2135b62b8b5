import { explainRefusal } from '@gongkai/words';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { auth } from '../../session/auth.ts';
import { EnrollForm } from '../../session/enroll-form.tsx';
import { RecoveryCodes } from '../../session/recovery-codes.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { words } from '../../words.ts';

const say = words.account;
const titles = { on: say.turnOn, off: say.turnOff, codes: say.renewCodes } as const;

/** Turning the second factor on and off, and new recovery codes. */
export function FactorCard() {
  const factor = useQuery({ queryKey: ['auth.secondFactor'], queryFn: auth.secondFactor });
  const queryClient = useQueryClient();
  const [doing, setDoing] = useState<keyof typeof titles | null>(null);
  if (factor.data?.ok !== true) return null;
  const { on, needed, recoveryCodes } = factor.data.value;
  const close = (): void => {
    setDoing(null);
    void queryClient.invalidateQueries({ queryKey: ['auth.secondFactor'] });
    void queryClient.invalidateQueries({ queryKey: ['people.me'] });
  };
  return (
    <section className="card card-pad" aria-label={say.factor}>
      <h2>{say.factor}</h2>
      <p className="gap-below">
        {on ? say.factorOn : say.factorOff} {needed && say.factorNeeded} {on && say.codesLeft(recoveryCodes)}
      </p>
      <p className="row">
        {!on && (
          <Button type="primary" onClick={() => setDoing('on')}>
            {say.turnOn}
          </Button>
        )}
        {on && <Button onClick={() => setDoing('codes')}>{say.renewCodes}</Button>}
        {on && !needed && <Button onClick={() => setDoing('off')}>{say.turnOff}</Button>}
      </p>
      {doing !== null && (
        <Dialog title={titles[doing]} footer={null} onCancel={close} mask={{ closable: false }}>
          {doing === 'on' ? <EnrollForm onDone={close} /> : <ConfirmForm off={doing === 'off'} onDone={close} />}
        </Dialog>
      )}
    </section>
  );
}

/** The password again; for turning off a code as well. Ends with the new recovery codes, where there are any. */
function ConfirmForm({ off, onDone }: { off: boolean; onDone: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const submit = async ({ password, code = '' }: { password: string; code?: string }): Promise<void> => {
    const answer = off ? await auth.dropFactor(password, code) : await auth.renewCodes(password);
    if (!answer.ok) return setProblem(explainRefusal(answer.refusal));
    if ('recoveryCodes' in answer.value) setCodes(answer.value.recoveryCodes);
    else onDone();
  };
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />;
  return (
    <Form name="confirm" layout="vertical" requiredMark={false} onFinish={submit}>
      {problem !== null && <Alert type="error" showIcon title={problem} className="gap-below" role="alert" />}
      <Form.Item name="password" label={say.confirmTitle} rules={[{ required: true, message: words.signIn.missing }]}>
        <Input.Password autoComplete="current-password" autoFocus />
      </Form.Item>
      {off && (
        <Form.Item name="code" label={say.turnOffCode} rules={[{ required: true, message: say.turnOffCode }]}>
          <Input autoComplete="one-time-code" maxLength={20} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block>
        {say.confirm}
      </Button>
    </Form>
  );
}
