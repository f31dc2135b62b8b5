import { words } from '../words.ts';
import '../styles/account.css';
import { Door } from './door.tsx';
import { EnrollForm } from './enroll-form.tsx';
import { useEntering } from './use-entering.ts';

/** A role asks for a second factor: nothing else can be reached before it. */
export const EnrollScreen = () => (
  <Door title={words.account.enrollTitle}>
    <p className="door-note">{words.account.enrollWhat}</p>
    <EnrollForm onDone={useEntering()} />
  </Door>
);
