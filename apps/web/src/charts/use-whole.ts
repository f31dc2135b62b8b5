import { useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether all of a drawing is wanted, near the window or not, and what makes it so while a picture is taken. */
export function useWhole() {
  const [whole, setWhole] = useState(false);
  const around = (take: () => Promise<string>): Promise<string> => {
    flushSync(() => setWhole(true));
    return take().finally(() => setWhole(false));
  };
  return { whole, around };
}
