import { ok, type PlainDate, type Result, type UnitKind } from '@gongkai/kernel';
import { type Applicant, missingOfApplicant } from './applicant.ts';
import { brokenIntake } from './broken-rule.ts';
import type { ApplicationEvent, CommandOf } from './commands.ts';
import { refuseRule } from './decide.ts';
import type { ApplicationRequest, Intake } from './intake.ts';

/** What a clerk fills in at the counter: everything the law asks for, and nothing else. */
export interface Registration {
  readonly intake: Intake;
  readonly applicant: Applicant;
  readonly request: ApplicationRequest;
  readonly partOf: string | null;
  readonly source: string | null;
}

/** Kinds of unit that are 行政机关; communities and villages take no applications (domain §0.7). */
export const takesApplications = (kind: UnitKind): boolean =>
  kind !== 'community' && kind !== 'village' && kind !== 'section';

/** The first event of an application, or which article is not met. Identity is checked here and stored elsewhere. */
export function register(
  { intake, applicant, request, partOf, source }: Registration,
  facts: { readonly unitKind: UnitKind; readonly today: PlainDate; readonly by: string },
): Result<ApplicationEvent> {
  if (!takesApplications(facts.unitKind)) return refuseRule({ rule: 'takes-no-applications', detail: '' });
  const broken = brokenIntake(intake, facts.today);
  if (broken !== null) return refuseRule(broken);
  const checked = checkApplicant(applicant, intake.arrivedOn);
  if (!checked.ok) return checked;
  const command: CommandOf<'registered'> = {
    kind: 'registered',
    on: intake.arrivedOn,
    intake,
    applicantKind: applicant.kind,
    request,
    partOf,
    source,
  };
  return ok({ seq: 1, command, by: facts.by });
}

/** Whether an identity has what the regulation of its day asks for; a wrong check digit is refused by its article. */
export function checkApplicant(applicant: Applicant, arrivedOn: PlainDate): Result<null> {
  const missing = missingOfApplicant(applicant, arrivedOn);
  if (missing === null) return ok(null);
  return refuseRule({ rule: missing, detail: checkedNames[applicant.document?.kind ?? ''] ?? '' });
}

const checkedNames: Readonly<Record<string, string>> = {
  'resident-id': '居民身份证号',
  'credit-code': '统一社会信用代码',
};
