import { words } from '../words.ts';
import { Door } from './door.tsx';
import { PasswordForm } from './password-form.tsx';
import { useEntering } from './use-entering.ts';

/** The forced first change: nothing else can be reached before it. */
export const PasswordScreen = () => (
  <Door title={words.signIn.firstTitle}>
    <p className="door-note">{words.signIn.firstWhat}</p>
    <PasswordForm onDone={useEntering()} />
  </Door>
);
