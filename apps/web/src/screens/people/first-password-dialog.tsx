import { Button } from 'antd';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { words } from '../../words.ts';

export interface FirstPassword {
  readonly name: string;
  readonly text: string;
}

/** Shown once; nothing on the server can show it again. */
export function FirstPasswordDialog({ password, onClose }: { password: FirstPassword; onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  // The clipboard exists only on https and localhost; elsewhere the text is selected by one click instead.
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(password.text);
    setCopied(true);
  };
  const canCopy = window.isSecureContext;
  return (
    <Dialog
      title={words.people.firstPasswordFor(password.name)}
      onCancel={onClose}
      mask={{ closable: false }}
      keyboard={false}
      closable={false}
      footer={
        <>
          {canCopy && <Button onClick={() => void copy()}>{copied ? words.common.copied : words.common.copy}</Button>}
          <Button type="primary" onClick={onClose}>
            {words.common.close}
          </Button>
        </>
      }
    >
      <p className="gap-below">{words.people.firstPasswordWhat}</p>
      <p className="mono first-password">{password.text}</p>
    </Dialog>
  );
}
