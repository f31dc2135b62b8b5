import { findUnit, listIndexNumbers, type Query } from '@gongkai/db';
import { readItemRows } from '@gongkai/documents';
import { ok, type Result, refuse } from '@gongkai/kernel';
import { breaks, type JudgedItem, judgeOldItems } from '@gongkai/registers/disclosure';
import { scanText } from '@gongkai/registers/gate';
import type { InputOf } from '@gongkai/reports';
import { houseOf } from '@gongkai/units';
import type { Asking } from '../verb.ts';

/** Reads a file of an old register and judges every row against the register, and by the gate. */
export async function judgeItemsFile(
  query: Query,
  { unit, name, content }: InputOf<'items.import'>,
  { today }: Asking,
): Promise<Result<readonly JudgedItem[]>> {
  // An old register is its unit's: it was public, and what is public is the house's.
  if (houseOf(unit) !== unit) return breaks('house-step');
  const read = await readItemRows(new Uint8Array(Buffer.from(content, 'base64')), name);
  if (!read.ok) return read;
  const found = await findUnit(query, unit, today);
  if (found === null) return refuse('unit-not-found', { unit });
  const existing = await listIndexNumbers(query, unit);
  const judged = judgeOldItems(read.value, { kind: found.kind, house: unit, today }, existing);
  return ok(judged.map(throughGate));
}

// What stops a draft stops a row too: here nobody could answer for it.
function throughGate(judged: JudgedItem): JudgedItem {
  if (!judged.item.ok) return judged;
  const { title, summary } = judged.item.value.body;
  const [hit] = scanText(`${title}\n${summary}`, 'title');
  return hit === undefined ? judged : { ...judged, item: breaks('gate-open', '1'), outcome: 'error' };
}
