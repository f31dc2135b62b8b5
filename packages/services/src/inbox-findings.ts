import { type FrozenFindings, listFrozenFindings, type Reading } from '@gongkai/db';
import { type Form, getForm } from '@gongkai/forms';
import { type Finding, type FormCode, findingKey, type Period, PlainDate } from '@gongkai/kernel';
import { type InboxFinding, isSilent, mayBeExplained } from '@gongkai/reports';
import { parentOf, rangeOf, type UnitCode } from '@gongkai/units';
import { yearsBefore } from './report-context.ts';
import { countBelow, everyFindingBelow, listReportsBelow, type ReportBelow } from './reports-below.ts';

/** What the findings of a subtree are made from: its reports, and what was frozen with their submissions, this period and last. */
export interface Inbox {
  readonly about: UnitCode;
  readonly form: Form;
  readonly period: Period;
  readonly below: readonly ReportBelow[];
  readonly frozen: readonly FrozenFindings[];
  readonly before: readonly FrozenFindings[];
}

export async function openInbox(reading: Reading, unit: UnitCode, code: FormCode, period: Period): Promise<Inbox> {
  const form = getForm(code);
  const range = rangeOf(unit);
  const [before] = yearsBefore(period);
  return {
    about: unit,
    form,
    period,
    below: (await listReportsBelow(reading, unit, 'own', form, period)).filter(({ report }) => report !== null),
    frozen: await listFrozenFindings(reading, range, code, period),
    before: (await listFrozenFindings(reading, range, code, before)).filter(({ isCounted }) => isCounted),
  };
}

export type Ordered = Omit<InboxFinding, 'finding'> & { readonly finding: Finding; readonly order: string };

/** The findings of these reports by unit, each with failures first, with what the units' registers count. */
export async function inboxFindings(
  reading: Reading,
  inbox: Inbox,
  below: readonly ReportBelow[],
  today: PlainDate,
): Promise<Ordered[]> {
  const { about, form, period } = inbox;
  const counted = await countBelow(reading, below, form, period);
  const findings = await everyFindingBelow(reading, counted, { about, kind: 'own', form, period }, today);
  return counted.flatMap((each) => ordered(inbox, each, findings.get(each.unit.code) ?? []));
}

function ordered(inbox: Inbox, each: ReportBelow, findings: readonly Finding[]): Ordered[] {
  const { form, period } = inbox;
  const { report } = each;
  if (report === null) return [];
  const waiverOf = new Map(each.waivers.map((waiver) => [waiver.finding, waiver]));
  return findings
    .filter((finding) => finding.outcome !== 'passed' && !isSilent(finding))
    .map((finding): Ordered => {
      const key = findingKey(finding);
      const waiver = mayBeExplained(finding) ? waiverOf.get(key) : undefined;
      return {
        ...{ unit: each.unit.code, unitName: each.unit.name, kind: 'own', form: form.code, period },
        state: report.state,
        finding,
        key,
        status: waiver === undefined ? 'open' : 'waived',
        waiver: waiver === undefined ? null : { reason: waiver.reason, by: waiver.by, at: waiver.at },
        owner: ownerOf(each, finding, inbox),
        since: sinceOf(inbox.frozen, each, key),
        repeated: isRepeated(inbox, each.unit.code, key),
        order: `${finding.outcome === 'failed' ? 0 : 1} ${key}`,
      };
    })
    .toSorted((one, other) => (one.order < other.order ? -1 : 1));
}

/** Whose turn it is: a submitted report lies with its superior, any other with its unit, and there with who wrote the cell. */
function ownerOf({ unit, report }: ReportBelow, { cells }: Finding, { below }: Inbox): InboxFinding['owner'] {
  const superior = report?.state === 'submitted' ? parentOf(unit.code) : null;
  if (superior !== null) {
    const name = below.find((each) => each.unit.code === superior)?.unit.name ?? superior;
    return { unit: superior, unitName: name, person: null };
  }
  const [cell = ''] = cells;
  const person = report?.cellAuthors[cell] ?? report?.updatedBy ?? '';
  return { unit: unit.code, unitName: unit.name, person: person === '' ? null : person };
}

/** Day of the first of the newest submissions in a row that had it; of what was never submitted, of the last save. */
function sinceOf(frozen: readonly FrozenFindings[], { unit, report }: ReportBelow, key: string): PlainDate {
  const had = frozen.filter((each) => each.unit === unit.code);
  const lacking = had.findLastIndex(({ failed }) => !failed.some((each) => each.key === key));
  const first = had[lacking + 1];
  return PlainDate.parse((first?.at ?? report?.updatedAt ?? '').slice(0, 10));
}

export const isRepeated = ({ before }: Inbox, unit: UnitCode, key: string): boolean =>
  before.some((each) => each.unit === unit && each.failed.some((failed) => failed.key === key));
