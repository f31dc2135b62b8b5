import { regulationOn } from '@gongkai/calendar';
import type {
  ApplicantKind,
  ApplicationChannel,
  DeliveryWay,
  IdentityDocument,
  InformationForm,
} from '@gongkai/kernel';
import {
  Applicant,
  ApplicationRequest,
  Intake,
  isCreditCode,
  isResidentId,
  receiptBy,
} from '@gongkai/registers/applications';

/** What stands in the fields of the counter. */
export interface Draft {
  readonly channel: ApplicationChannel;
  readonly arrivedOn: string;
  readonly confirmedOn: string;
  readonly evidence: string;
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly document: IdentityDocument;
  readonly number: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly description: string;
  readonly form: InformationForm;
  readonly way: DeliveryWay;
}

/** The commonest case is filled in already: somebody at the counter, today, who takes a paper copy along. */
export const emptyDraft = (today: string): Draft => ({
  channel: 'counter',
  arrivedOn: today,
  confirmedOn: '',
  evidence: '',
  kind: 'person',
  name: '',
  document: 'resident-id',
  number: '',
  phone: '',
  email: '',
  address: '',
  description: '',
  form: 'paper',
  way: 'pick-up',
});

/** Documents that prove who an applicant of this kind is, the usual one first (条例第二十九条). */
export const documentsOf = (kind: ApplicantKind): readonly IdentityDocument[] =>
  kind === 'person' ? ['resident-id', 'passport', 'travel-permit', 'other'] : ['credit-code', 'other'];

/** Does the channel want both sides' confirmation before anything counts as received (条例第三十一条)? */
export const wantsConfirmation = (draft: Draft): boolean => {
  const intake = Intake.shape.arrivedOn.safeParse(draft.arrivedOn);
  return intake.success && receiptBy({ channel: draft.channel, arrivedOn: intake.data }) === 'confirmation';
};

/** A number whose own check digit says that it is wrong. */
export function hasWrongDigit({ document, number }: Pick<Draft, 'document' | 'number'>): boolean {
  const text = number.trim().toUpperCase();
  if (text === '') return false;
  if (document === 'resident-id') return !isResidentId(text);
  return document === 'credit-code' && !isCreditCode(text);
}

/** What the law still wants before it can be registered, by the name of its field (条例第二十九条). */
export function missingOf(draft: Draft): readonly ('name' | 'documentNumber' | 'contact' | 'what')[] {
  const { name, number, phone, email, address, description } = draft;
  const arrivedOn = Intake.shape.arrivedOn.safeParse(draft.arrivedOn);
  const wantsNumber = !arrivedOn.success || regulationOn(arrivedOn.data) === '2019';
  return [
    ...(name.trim() === '' ? (['name'] as const) : []),
    ...(wantsNumber && number.trim() === '' ? (['documentNumber'] as const) : []),
    ...(`${phone}${email}${address}`.trim() === '' ? (['contact'] as const) : []),
    ...(description.trim().length < 2 ? (['what'] as const) : []),
  ];
}

/** What the verb takes, or null as long as something that it must have is missing. */
export function registrationOf(draft: Draft) {
  const intake = Intake.safeParse({
    channel: draft.channel,
    arrivedOn: draft.arrivedOn,
    confirmedOn: wantsConfirmation(draft) && draft.confirmedOn !== '' ? draft.confirmedOn : null,
    evidence: draft.evidence,
  });
  const applicant = Applicant.safeParse({
    kind: draft.kind,
    name: draft.name,
    document: draft.number.trim() === '' ? null : { kind: draft.document, number: draft.number },
    contact: { phone: draft.phone, email: draft.email, address: draft.address },
  });
  const request = ApplicationRequest.safeParse({ description: draft.description, form: draft.form, way: draft.way });
  if (!intake.success || !applicant.success || !request.success) return null;
  if (missingOf(draft).length > 0 || hasWrongDigit(draft)) return null;
  return { intake: intake.data, applicant: applicant.data, request: request.data };
}
