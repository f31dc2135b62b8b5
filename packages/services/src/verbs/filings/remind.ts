import { randomUUID } from 'node:crypto';
import { addFilingReminders, addMail, type NewMail, type Tx } from '@gongkai/db';
import { getForm } from '@gongkai/forms';
import { ok, type PlainDate, printPeriod } from '@gongkai/kernel';
import { isFiled, type OutputOf, type RefusedUnit } from '@gongkai/reports';
import { isBelow, type UnitCode } from '@gongkai/units';
import { screens } from '@gongkai/words';
import { listReportsBelow, type ReportBelow } from '../../reports-below.ts';
import { settingsOf } from '../../settings-of.ts';
import { mutation } from '../../verb.ts';

const { filings: words } = screens.zh;

/**
 * 催报: asks units for what they owe and have not filed. It stands on their work list, and goes by e-mail to those who have given an
 * address; on one day a unit is asked once.
 */
export const remind = mutation({
  name: 'filings.remind',
  permission: 'report.decide',
  subject: ({ unit }) => unit,
  below: true,
  run: async (tx, { unit, form: code, period, note, units }, asking) => {
    const { mandate, personName, today, now } = asking;
    const form = getForm(code);
    const below = new Map(
      (await listReportsBelow(tx, unit, 'own', form, period)).map((each) => [each.unit.code, each]),
    );
    const refused: RefusedUnit[] = [];
    const open = [...new Set(units)].filter((each) => {
      const refusal = refusalOf(each, below.get(each), isBelow(each, mandate.unit));
      if (refusal !== null) refused.push({ unit: each, refusal });
      return refusal === null;
    });
    const at = now.toISOString();
    const reminder = { form: code, period, onDay: today, note, actingUnit: mandate.unit, by: personName, at };
    const reminded = await addFilingReminders(tx, open, reminder);
    for (const each of open)
      if (!reminded.includes(each))
        refused.push({ unit: each, refusal: { code: 'reminded-already', facts: { on: today } } });
    const title = `${printPeriod(period)} ${form.title}`;
    const letters = await lettersTo(
      tx,
      reminded.flatMap((each) => below.get(each) ?? []),
      { title, note, by: personName, today },
    );
    if (letters.length > 0) await addMail(tx, mandate.unit, letters, at);
    return ok({ reminded, mailed: letters.length, refused } satisfies OutputOf<'filings.remind'>);
  },
});

function refusalOf(unit: UnitCode, below: ReportBelow | undefined, isUnder: boolean): RefusedUnit['refusal'] | null {
  if (below === undefined) return { code: 'unit-not-found', facts: { unit } };
  if (!isUnder) return { code: 'nothing-to-remind', facts: { unit } };
  // Whatever is in it: what lies with its superior is not awaited from the unit.
  return isFiled(below.report, 1) ? { code: 'nothing-to-remind', facts: { unit } } : null;
}

interface Asked {
  readonly title: string;
  readonly note: string;
  readonly by: string;
  readonly today: PlainDate;
}

/** One letter to each unit that has said where its mail goes; a superior's address is nobody else's. */
async function lettersTo(tx: Tx, below: readonly ReportBelow[], { title, note, by, today }: Asked): Promise<NewMail[]> {
  const letters: NewMail[] = [];
  for (const { unit, due } of below) {
    const { mailTo } = (await settingsOf(tx, unit.code)).own;
    if (mailTo === undefined) continue;
    const late = due !== null && due < today;
    letters.push({
      id: randomUUID(),
      recipient: mailTo,
      subject: words.mailSubject(title),
      body: words.mailBody({ unit: unit.name, title, due, late, note, by }),
    });
  }
  return letters;
}
