import type { Hit, MaterialPart, MaterialWarning } from '@gongkai/registers/gate';
import type { MaterialKind } from './material-kind.ts';

/** What a file says: its text by part, and what it carries beside it. */
export interface MaterialText {
  readonly parts: readonly MaterialPart[];
  readonly warnings: readonly MaterialWarning[];
}

/** A file that was read and checked. */
export interface ReadMaterial extends MaterialText {
  readonly kind: MaterialKind;
  readonly hits: readonly Hit[];
}

/** Characters of text that are read at most: some two thousand pages. */
export const mostText = 3_000_000;
