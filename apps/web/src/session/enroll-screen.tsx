import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { words } from '../words.ts';
import '../styles/account.css';
import { Door } from './door.tsx';
import { EnrollForm } from './enroll-form.tsx';

/** A role asks for a second factor: nothing else can be reached before it. */
export function EnrollScreen() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();

  const enter = async (): Promise<void> => {
    queryClient.clear();
    await navigate({ to: '/' });
  };

  return (
    <Door title={words.account.enrollTitle}>
      <p className="door-note">{words.account.enrollWhat}</p>
      <EnrollForm onDone={() => void enter()} />
    </Door>
  );
}
