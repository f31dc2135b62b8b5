import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { words } from '../words.ts';
import { Door } from './door.tsx';
import { PasswordForm } from './password-form.tsx';

/** The forced first change: nothing else can be reached before it. */
export function PasswordScreen() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();

  const enter = async (): Promise<void> => {
    queryClient.clear();
    await navigate({ to: '/' });
  };

  return (
    <Door title={words.signIn.firstTitle}>
      <p className="door-note">{words.signIn.firstWhat}</p>
      <PasswordForm onDone={() => void enter()} />
    </Door>
  );
}
