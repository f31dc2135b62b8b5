import { DistrictCode } from '@gongkai/units';
import { z } from 'zod';

/** First line of a backup: what wrote it, and under which secret (`secretMark`). The figures of its tables come last. */
export const BackupHead = z.object({
  gongkai: z.literal('backup'),
  version: z.literal(1),
  at: z.iso.datetime(),
  /** A mark keyed by the installation's secret; the secret itself is not in the file. */
  secretMark: z.string(),
  /** Migrations of the database, by file and digest: a backup goes back into the same ones only. */
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })),
});
export type BackupHead = z.infer<typeof BackupHead>;

/** Opens a table's rows; they are lines of PostgreSQL's text COPY and end with `\.`. */
export const TableHead = z.object({ table: z.string(), columns: z.array(z.string()) });
export type TableHead = z.infer<typeof TableHead>;

/** Last line: what the file must hold, and where every audit chain of the house ended. */
export const BackupManifest = z.object({
  tables: z.array(z.object({ table: z.string(), rows: z.number().int(), sha256: z.string() })),
  chains: z.array(z.object({ place: DistrictCode, seq: z.number().int(), hash: z.string() })),
});
export type BackupManifest = z.infer<typeof BackupManifest>;

export const endOfRows = '\\.';

/** Thrown when a backup cannot be written or taken back; its code has a sentence where it is shown. */
export class BackupFault extends Error {
  constructor(
    readonly code:
      | 'not-a-backup'
      | 'cut-short'
      | 'damaged'
      | 'other-migrations'
      | 'other-secret'
      | 'not-empty'
      | 'bound-role',
    readonly where = '',
  ) {
    super(`${code} ${where}`);
  }
}
