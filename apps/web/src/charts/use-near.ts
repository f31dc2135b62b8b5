import { type RefObject, useEffect, useState } from 'react';

/** Rows of a long drawing or table that are near what the window shows: from `from` up to, not including, `to`. */
export interface Near {
  readonly from: number;
  readonly to: number;
}

interface Rows {
  readonly count: number;
  /** What lies above the first row, in points of the drawing, as `rowHeight`. */
  readonly lead: number;
  readonly rowHeight: number;
  /** Rows are drawn in lots: a scroll of a few points draws nothing anew. */
  readonly lot?: number;
  /** The width of a drawing that is stretched to its box. */
  readonly width?: number;
}

/** Which rows are near the window; of a short drawing all of them. */
export function useNear(drawing: RefObject<Element | null>, { count, lead, rowHeight, lot = 20, width }: Rows): Near {
  const [near, setNear] = useState<Near>({ from: 0, to: 3 * lot });
  const isLong = count > 2 * lot;
  useEffect(() => {
    // To ask where it is lays out what is not yet.
    if (!isLong) return;
    const look = () => {
      const box = drawing.current?.getBoundingClientRect();
      if (box === undefined) return;
      const scale = width === undefined ? 1 : box.width / width;
      const lotAt = (point: number) => (point - box.top - lead * scale) / (rowHeight * scale) / lot;
      const from = Math.max(0, (Math.floor(lotAt(0)) - 1) * lot);
      const to = Math.max((Math.ceil(lotAt(window.innerHeight)) + 1) * lot, 0);
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
  }, [drawing, lead, rowHeight, lot, width, isLong]);
  return isLong ? near : { from: 0, to: count };
}
