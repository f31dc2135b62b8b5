import { ofAudits } from './queries/of-audits.ts';
import { ofEvidence } from './queries/of-evidence.ts';
import { ofLetters } from './queries/of-letters.ts';
import { ofPeople } from './queries/of-people.ts';
import { ofRegisters } from './queries/of-registers.ts';
import { ofReports } from './queries/of-reports.ts';
import { ofTotals } from './queries/of-totals.ts';
import { ofUnits } from './queries/of-units.ts';
import { ofWork } from './queries/of-work.ts';

export type { ChangesSince } from './queries/of-reports.ts';
export type { Span } from './queries/span.ts';

/** Every query of the wire by its verb; the first part of a key is the verb, so a move can refresh by it. */
export const queries = {
  ...ofPeople,
  ...ofUnits,
  ...ofWork,
  ...ofReports,
  ...ofTotals,
  ...ofRegisters,
  ...ofLetters,
  ...ofEvidence,
  ...ofAudits,
};
