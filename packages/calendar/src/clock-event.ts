import { PlainDate } from '@gongkai/kernel';
import { z } from 'zod';

const on = PlainDate;
/** Which of several third parties or organs; the same word in the question and in the answer. */
const party = z.string().max(80);
/** The day the letter reached them (签收日), null while it is not known. */
const receivedOn = PlainDate.nullable();

/**
 * A dated act that the clock knows, in law's order: of two on one day, the one named first comes first. `on` is the legal
 * day of the act: of a letter the day it left, of an answer or a payment the day it came, of a reply the day of delivery
 * that counts (sign-off, or posting: domain §3.2).
 */
export const ClockEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('received'), on }),
  /** 补正告知; `until` is the last day the applicant was given. */
  z.strictObject({ kind: z.literal('correction-asked'), on, until: PlainDate.nullable() }),
  z.strictObject({ kind: z.literal('corrected'), on }),
  /** 征求第三方意见 (第三十二条). */
  z.strictObject({ kind: z.literal('third-party-asked'), on, party, receivedOn }),
  z.strictObject({ kind: z.literal('third-party-answered'), on, party }),
  /** 征求共同制作机关意见 (第三十四条). */
  z.strictObject({ kind: z.literal('organ-asked'), on, party, receivedOn }),
  z.strictObject({ kind: z.literal('organ-answered'), on, party }),
  /** 延期: approved on one day, the applicant told `on` another. */
  z.strictObject({ kind: z.literal('extended'), on, approvedOn: PlainDate, days: z.number().int().min(1).max(60) }),
  z.strictObject({ kind: z.literal('fee-noticed'), on, receivedOn }),
  z.strictObject({ kind: z.literal('fee-paid'), on }),
  z.strictObject({ kind: z.literal('delivered'), on }),
  /** Ended without a reply being owed: withdrawn, merged into another. */
  z.strictObject({ kind: z.literal('closed'), on }),
]);
export type ClockEvent = z.infer<typeof ClockEvent>;
