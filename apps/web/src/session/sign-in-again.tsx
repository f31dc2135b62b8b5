import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useValue } from '../ui/value.ts';
import { words } from '../words.ts';
import { SignInForm } from './sign-in-form.tsx';
import { signedOut } from './signed-out.ts';

/** Signing in over the page in use, as the same person: what was typed stays where it is. */
export function SignInAgain({ login }: { login: string }) {
  const open = useValue(signedOut);
  const queryClient = useQueryClient();

  const resume = (): void => {
    signedOut.set(false);
    void queryClient.invalidateQueries();
  };

  return (
    <Modal open={open} title={words.signIn.againTitle} footer={null} closable={false} keyboard={false} destroyOnHidden>
      <p className="gap-below">{words.signIn.againWhat}</p>
      <SignInForm login={login} onDone={resume} />
    </Modal>
  );
}
