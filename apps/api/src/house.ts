import type { MaterialReader, ReportReader } from '@gongkai/documents';
import type { House } from '@gongkai/services';
import type { Sessions } from './auth/sessions.ts';
import type { Reporter } from './operation/reporter.ts';

/** What every route is made from: the house of the verbs, who is signed in, and where faults are reported. */
export interface ServedHouse extends House {
  readonly sessions: Sessions;
  readonly report: Reporter;
  /** Addresses of proxies whose word about the caller is believed. */
  readonly proxies: readonly string[];
  readonly now: () => Date;
  /** Reads a file from outside, apart from everything else. */
  readonly readMaterial: MaterialReader;
  /** Reads an old report, apart from everything else. */
  readonly readReport: ReportReader;
}
