import { type RefObject, useEffect, useRef } from 'react';

// The dialog closes, and gives the focus back to a button that is gone, a moment after the state has changed.
const moment = 250;

/** After a move the button just pressed is gone: the focus goes on to what stands in its place, not to the page's top. */
export function useFocusKept(bar: RefObject<HTMLElement | null>, state: string): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) (bar.current?.querySelector('button') ?? bar.current)?.focus();
    }, moment);
    return () => clearTimeout(timer);
  }, [bar, state]);
}
