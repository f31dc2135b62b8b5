import { randomUUID } from 'node:crypto';
import { addUnit, appendAct, scopeOf } from '@gongkai/db';
import type { Unit } from '@gongkai/units';
import { askingAs } from './asking-as.ts';
import type { Desk } from './command.ts';

/** Makes a topmost unit, which no verb can: nobody stands above it. It is audited as the other acts are. */
export async function addHead({ house, now }: Desk, unit: Unit): Promise<void> {
  const { personId, personName } = askingAs(unit.code, 'administrator', now);
  await house.db.write(scopeOf(unit.code), async (tx) => {
    await addUnit(tx, unit);
    await appendAct(tx, {
      at: now.toISOString(),
      personId,
      personName,
      actingUnit: unit.code,
      subject: unit.code,
      verb: 'units.add',
      key: randomUUID(),
      input: JSON.stringify(unit),
      answer: JSON.stringify(unit),
    });
  });
}
