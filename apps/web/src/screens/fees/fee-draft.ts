import { FeeBasis } from '@gongkai/registers/fees';

/** What the fee's dialog holds, as typed. */
export interface FeeDraft {
  readonly method: FeeBasis['method'];
  readonly countBefore: number | null;
  readonly items: number | null;
  /** Pages of each item: 68, or 20、31. */
  readonly pages: string;
}

/** The basis, or null as long as something of it is missing or no number. */
export function basisOf({ method, countBefore, items, pages }: FeeDraft): FeeBasis | null {
  const raw =
    method === 'items'
      ? { method, countBefore, items }
      : {
          method,
          pages: pages
            .split(/[、,，;；\s]+/)
            .filter((text) => text !== '')
            .map(toNumber),
        };
  return FeeBasis.safeParse(raw).data ?? null;
}

const toNumber = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : Number.NaN);
