import { type RefObject, useEffect, useState } from 'react';

/** Rows of a long drawing or table that are near what the window shows: from `from` up to, not including, `to`. */
export interface Near {
  readonly from: number;
  readonly to: number;
}

// Rows are drawn in lots: a scroll of a few points draws nothing anew.
const lot = 20;

/** Which of `count` rows are near the window, `lead` points below the drawing's upper edge; of a short drawing all of them. */
export function useNear(drawing: RefObject<Element | null>, count: number, lead: number, rowHeight: number): Near {
  const [near, setNear] = useState<Near>({ from: 0, to: 3 * lot });
  const isLong = count > 2 * lot;
  useEffect(() => {
    // To ask where it is lays out what is not yet.
    if (!isLong) return;
    const look = () => {
      const box = drawing.current?.getBoundingClientRect();
      if (box === undefined) return;
      const first = Math.floor((-box.top - lead) / rowHeight / lot) * lot;
      const last = Math.ceil((window.innerHeight - box.top - lead) / rowHeight / lot) * lot;
      const from = Math.max(0, first - lot);
      const to = Math.max(last + lot, 0);
      setNear((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    // Whichever box scrolls: its events are seen on their way down.
    window.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [drawing, lead, rowHeight, isLong]);
  return isLong ? near : { from: 0, to: count };
}
