import { words } from '../words.ts';

/** Says that something is on its way, without moving. */
export function Waiting() {
  return (
    <p className="waiting" role="status">
      {words.common.loading}
    </p>
  );
}
