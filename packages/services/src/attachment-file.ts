import { randomUUID } from 'node:crypto';
import { findAttachmentBody, scopeOf } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { isWithin, may, type UnitCode } from '@gongkai/units';
import { type House, perform } from './perform.ts';
import { isOfPerson, refuseRegister } from './refuse-register.ts';
import type { Asking } from './verb.ts';

export interface AttachmentFile {
  readonly name: string;
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** A file as it was handed in, for whoever may read its register; opening one that says who an applicant is, is audited. */
export async function attachmentFile(
  house: House,
  asking: Asking,
  unit: UnitCode,
  id: string,
): Promise<Result<AttachmentFile>> {
  if (!isWithin(unit, asking.mandate.unit)) return refuse('unit-not-found', { unit });
  if (!may(asking.mandate, 'register.read', unit)) return refuse('not-allowed', { permission: 'register.read', unit });
  const found = await house.db.read(scopeOf(asking.mandate.unit), (reading) => findAttachmentBody(reading, unit, id));
  if (found === null) return refuse('attachment-not-found', { id });
  const stranger = refuseRegister(asking, 'read', found.register, unit);
  if (stranger !== null) return stranger;
  if (isOfPerson(found.register)) {
    const opened = await perform(house, asking, { name: 'attachments.open', input: { unit, id }, key: randomUUID() });
    if (!opened.ok) return opened;
  }
  return ok({ name: found.name, kind: found.kind, bytes: Buffer.from(found.body, 'base64') });
}
