import { startTransition, useEffect, useState } from 'react';
import type { Value } from './value.ts';

/**
 * A value for what is drawn when there is time: unlike `useDeferredValue` over `useValue`, a change draws nothing at once, so that
 * whoever types waits for no more than the field.
 */
export function useLater<T>(value: Value<T>): T {
  const [seen, setSeen] = useState(() => ({ of: value, now: value.get() }));
  useEffect(() => {
    const follow = (): void => startTransition(() => setSeen({ of: value, now: value.get() }));
    // It may have changed between drawing and now.
    follow();
    return value.subscribe(follow);
  }, [value]);
  return seen.of === value ? seen.now : value.get();
}
