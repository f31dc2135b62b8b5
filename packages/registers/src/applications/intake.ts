import { regulationOn } from '@gongkai/calendar';
import { ApplicationChannel, DeliveryWay, InformationForm, PlainDate } from '@gongkai/kernel';
import { z } from 'zod';

/** How and when an application came in. The day of receipt follows from these, and the evidence is kept. */
export const Intake = z.strictObject({
  channel: ApplicationChannel,
  /** Handed in, signed for, delivered without a signature, or shown by the receiving system. */
  arrivedOn: PlainDate,
  /** 双方确认之日; null while nobody has reached the applicant. */
  confirmedOn: PlainDate.nullable(),
  /** Number of the receipt, note of the call: what proves the day. */
  evidence: z.string().trim().max(500),
});
export type Intake = z.infer<typeof Intake>;

/** What is asked for, and nothing beyond 条例第二十九条第二款第（二）、（三）项: description, form and way. */
export const ApplicationRequest = z.strictObject({
  /** 名称、文号或者便于行政机关查询的其他特征性描述. */
  description: z.string().trim().min(2).max(4_000),
  form: InformationForm,
  way: DeliveryWay,
});
export type ApplicationRequest = z.infer<typeof ApplicationRequest>;

/** What makes the day of receipt (条例第三十一条): being there, a signature, both sides' confirmation, or the system's log. */
export type ReceiptBy = 'presence' | 'signature' | 'confirmation' | 'system';

const receiptByChannel = {
  counter: 'presence',
  oral: 'presence',
  'registered-post': 'signature',
  post: 'confirmation',
  web: 'confirmation',
  email: 'confirmation',
  fax: 'confirmation',
} as const satisfies Record<ApplicationChannel, ReceiptBy>;

/** Under the regulation of 2008 an e-mail is received when the system receives it (国办公开办函〔2015〕207号). */
export const receiptBy = ({ channel, arrivedOn }: Pick<Intake, 'channel' | 'arrivedOn'>): ReceiptBy =>
  channel === 'email' && regulationOn(arrivedOn) === '2008' ? 'system' : receiptByChannel[channel];

/** 收到之日 (条例第三十一条); null while a confirmation is wanting, and no term runs. */
export const dayOfReceipt = (intake: Intake): PlainDate | null =>
  receiptBy(intake) === 'confirmation' ? intake.confirmedOn : intake.arrivedOn;
