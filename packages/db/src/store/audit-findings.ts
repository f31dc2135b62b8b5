import { type AuditFinding, applyFinding, FindingEvent } from '@gongkai/auditing';
import { PlainDate } from '@gongkai/kernel';
import { type CodeRange, districtOf, UnitCode } from '@gongkai/units';
import { z } from 'zod';
import type { Tx } from '../database.ts';
import type { Query } from '../query.ts';
import type { EventAuthor } from './events.ts';

/** A finding is named by the auditor's unit that raised it, and its number there. */
export interface AuditFindingKey {
  readonly auditor: UnitCode;
  readonly id: string;
}

const Step = z.object({
  auditor: UnitCode,
  id: z.string(),
  engagement: z.string(),
  seq: z.number().int(),
  on: PlainDate,
  event: FindingEvent,
  actingUnit: UnitCode,
  by: z.string(),
  at: z.string(),
});
export type AuditFindingStep = z.infer<typeof Step>;

/** A finding with its life, as far as the scope sees it. */
export interface AuditFindingRecord extends AuditFindingKey {
  readonly engagement: string;
  readonly finding: AuditFinding;
  readonly steps: readonly AuditFindingStep[];
}

const columns = `auditor_unit as auditor, id, engagement_id as engagement, seq, on_day as "on",
  facts || jsonb_build_object('event', event) as event, acting_unit as "actingUnit", person_name as by, at`;

/** The findings raised by a unit, drafts among them, in order of their numbers. */
export const listRaisedFindings = async (
  query: Query,
  auditor: UnitCode,
  engagement: string | null,
): Promise<AuditFindingRecord[]> =>
  toRecords(
    await query.rows(
      Step,
      `select ${columns} from audit_finding_event where district_code = $1 and auditor_unit = $2
         and ($3::text is null or engagement_id = $3) order by id, seq`,
      [districtOf(auditor), auditor, engagement],
    ),
  );

/** The findings that were sent to units of a range. */
export const listAddressedFindings = async (query: Query, range: CodeRange): Promise<AuditFindingRecord[]> =>
  toRecords(
    await query.rows(
      Step,
      `select ${columns} from audit_finding_event e where unit_code >= $1 and unit_code < $2
         and exists (select from audit_finding_event s where s.district_code = e.district_code
           and s.unit_code = e.unit_code and s.auditor_unit = e.auditor_unit and s.id = e.id and s.event = 'sent')
       order by auditor_unit, id, seq`,
      [range.from, range.to],
    ),
  );

/** One finding with what of its life the scope sees; null when that is nothing. */
export async function findAuditFinding(
  query: Query,
  { auditor, id }: AuditFindingKey,
): Promise<AuditFindingRecord | null> {
  const steps = await query.rows(
    Step,
    `select ${columns} from audit_finding_event where district_code = $1 and auditor_unit = $2 and id = $3 order by seq`,
    [districtOf(auditor), auditor, id],
  );
  return toRecords(steps)[0] ?? null;
}

function toRecords(steps: readonly AuditFindingStep[]): AuditFindingRecord[] {
  const found = new Map<string, AuditFindingStep[]>();
  for (const step of steps) {
    const key = `${step.auditor} ${step.id}`;
    found.set(key, [...(found.get(key) ?? []), step]);
  }
  return [...found.values()].flatMap((life) => {
    const [first] = life;
    const finding = life.reduce<AuditFinding | null>(applyFinding, null);
    if (first === undefined || finding === null) return [];
    return [{ auditor: first.auditor, id: first.id, engagement: first.engagement, finding, steps: life }];
  });
}

/**
 * Appends one event. Drafts are rows of the auditor's unit, what was sent of the audited one. Its number is in the key: a
 * second one after the same event is a unique violation.
 */
export async function appendFindingEvent(
  tx: Tx,
  { auditor, id }: AuditFindingKey,
  engagement: string,
  { seq, on, event, finding }: { seq: number; on: PlainDate; event: FindingEvent; finding: AuditFinding },
  author: EventAuthor,
): Promise<void> {
  const { event: name, ...facts } = event;
  const begins = name === 'raised' || name === 'sent';
  await tx.models.auditFindingEvent.create({
    data: {
      districtCode: districtOf(auditor),
      unitCode: finding.sentOn === null ? auditor : finding.of,
      auditorUnit: auditor,
      ...{ id, seq, follows: begins ? null : seq - 1, engagementId: engagement },
      ...{ event: name, state: finding.state, facts },
      onDay: new Date(`${on}T00:00:00Z`),
      ...author,
    },
  });
}
