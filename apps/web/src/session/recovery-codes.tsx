import { Button } from 'antd';
import { words } from '../words.ts';

/** Shown once; nothing on the server can show them again. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <div className="stack">
      <p>{words.account.codesWhat}</p>
      <ul className="recovery-codes mono" aria-label={words.account.codesTitle}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button type="primary" onClick={onKept} block>
        {words.account.codesKept}
      </Button>
    </div>
  );
}
