import { Alert, Button } from 'antd';
import { sentenceOf } from '../api/refusal-of.ts';
import { words } from '../words.ts';

/** What could not be fetched, why, and the button that tries again. */
export function AskAgain({ error, again }: { error: unknown; again: () => unknown }) {
  return (
    <Alert
      type="warning"
      showIcon
      title={sentenceOf(error)}
      action={<Button onClick={() => void again()}>{words.common.retry}</Button>}
    />
  );
}
