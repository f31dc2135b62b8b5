import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { words } from '../words.ts';
import { Door } from './door.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { signedOut } from './signed-out.ts';

export function LoginScreen() {
  const { to } = useSearch({ from: '/login' });
  const navigate = useNavigate();
  const router = useRouter();
  const queryClient = useQueryClient();

  const enter = async (): Promise<void> => {
    queryClient.clear();
    signedOut.set(false);
    if (to === undefined) await navigate({ to: '/' });
    else router.history.push(to);
  };

  return (
    <Door title={words.signIn.title}>
      <SignInForm onDone={() => void enter()} />
    </Door>
  );
}
