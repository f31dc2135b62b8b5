import { DistrictCode } from '@gongkai/units';
import pg from 'pg';
import { z } from 'zod';
import { isBoundRole } from './bound-role.ts';
import { checkActs } from './verify/check-acts.ts';
import { checkApplications } from './verify/check-applications.ts';
import { checkDueDays } from './verify/check-due-days.ts';
import { checkEvents } from './verify/check-events.ts';
import { checkHandovers } from './verify/check-handovers.ts';
import { checkInheritedLetters } from './verify/check-inherited-letters.ts';
import { checkLetters } from './verify/check-letters.ts';
import { checkRemedies } from './verify/check-remedies.ts';
import { checkSamples } from './verify/check-samples.ts';
import { checkScores } from './verify/check-scores.ts';
import { checkSubmissions } from './verify/check-submissions.ts';
import { checkTotals } from './verify/check-totals.ts';
import type { Difference } from './verify/difference.ts';

export type { Difference } from './verify/difference.ts';

/** What was looked at, and everything that differs; nothing looked at is no good news. */
export interface VerifyReport {
  readonly checked: {
    readonly places: number;
    readonly reports: number;
    readonly submissions: number;
    readonly totals: number;
    readonly applications: number;
    readonly remedies: number;
    readonly letters: number;
    /** What heirs know of their predecessors' letters. */
    readonly inherited: number;
    readonly dueDays: number;
    readonly handovers: number;
    readonly samples: number;
    /** Of the samples those whose population still is what they were drawn from: drawn again record by record. */
    readonly redrawn: number;
    readonly scores: number;
    readonly acts: number;
  };
  readonly differences: readonly Difference[];
}

const Place = z.object({ place: DistrictCode });

/**
 * Recomputes, as the owner, everything that can be recomputed, in one snapshot: reports from their events, submissions
 * and their findings from their frozen texts and hashes, totals from units and accepted submissions, applications and remedies
 * from their events, letters from their digests, inherited ones from the books they stand in, what is due from
 * events and calendars, what reorganisations handed over, samples from their seeds, settled scores from
 * their reasons, every audit chain from its first act to its head. Throws when row-level security binds the role: it would find an empty database in order.
 */
export async function verify(ownerUrl: string): Promise<VerifyReport> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`begin isolation level repeatable read read only; set local timezone = 'Asia/Shanghai'`);
    if (await isBoundRole(client))
      throw new Error('verify sees everything or nothing: it needs the owner of the tables');
    const differences: Difference[] = [];
    const report = (difference: Difference) => differences.push(difference);
    const checked = {
      places: 0,
      reports: 0,
      submissions: 0,
      totals: 0,
      applications: 0,
      remedies: 0,
      letters: 0,
      inherited: 0,
      dueDays: 0,
      handovers: 0,
      samples: 0,
      redrawn: 0,
      scores: 0,
      acts: 0,
    };
    for (const place of await listPlaces(client)) {
      const lives = await checkEvents(client, place, report);
      const submissions = await checkSubmissions(client, place, lives, report);
      checked.places += 1;
      checked.reports += lives.size;
      checked.submissions += submissions.size;
      checked.totals += await checkTotals(client, place, { lives, submissions }, report);
      checked.applications += await checkApplications(client, place, report);
      checked.remedies += await checkRemedies(client, place, report);
      checked.letters += await checkLetters(client, place, report);
      checked.inherited += await checkInheritedLetters(client, place, report);
      checked.dueDays += await checkDueDays(client, place, report);
      checked.handovers += await checkHandovers(client, place, report);
      const { samples, redrawn } = await checkSamples(client, place, report);
      checked.samples += samples;
      checked.redrawn += redrawn;
      checked.scores += await checkScores(client, place, report);
      checked.acts += await checkActs(client, place, report);
    }
    return { checked, differences };
  } finally {
    await client.end();
  }
}

async function listPlaces(client: pg.ClientBase): Promise<DistrictCode[]> {
  const { rows } = await client.query(
    `select district_code as place from unit union select district_code from audit union select district_code from audit_head
     order by 1`,
  );
  return z
    .array(Place)
    .parse(rows)
    .map(({ place }) => place);
}
