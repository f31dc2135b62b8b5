import { findEvidence, findEvidenceFile, scopeOf } from '@gongkai/db';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { isWithin, may, type UnitCode } from '@gongkai/units';
import type { AttachmentFile } from '../attachment-file.ts';
import type { House } from '../perform.ts';
import type { Asking } from '../verb.ts';

/** An old report as it was handed in. */
export async function evidenceFile(
  house: House,
  asking: Asking,
  unit: UnitCode,
  id: string,
): Promise<Result<AttachmentFile>> {
  if (!isWithin(unit, asking.mandate.unit)) return refuse('unit-not-found', { unit });
  if (!may(asking.mandate, 'report.read', unit)) return refuse('not-allowed', { permission: 'report.read', unit });
  const found = await house.db.read(scopeOf(asking.mandate.unit), (reading) => findEvidenceFile(reading, { unit, id }));
  if (found === null) return refuse('evidence-not-found', { id });
  return ok({ name: found.name, kind: found.kind, bytes: Buffer.from(found.body, 'base64') });
}

/** The text that was read in it, as a file; for reading it again. `perform` asks whether one may. */
export async function evidenceText(house: House, asking: Asking, unit: UnitCode, id: string): Promise<Uint8Array> {
  const found = await house.db.read(scopeOf(asking.mandate.unit), (reading) => findEvidence(reading, { unit, id }));
  return new TextEncoder().encode(found?.text ?? '');
}
