import { Alert } from 'antd';
import { sentenceOf } from '../api/refusal-of.ts';

/** Why what a dialog asked for was not done, in the dialog itself; nothing while there is no error. */
export function Refused({ error }: { error: unknown }) {
  if (error === null) return null;
  return <Alert type="error" showIcon role="alert" className="refused" title={sentenceOf(error)} />;
}
