import { type EvidenceRecord, findEvidenceAbout, findUnit, type Reading } from '@gongkai/db';
import { formOfYear } from '@gongkai/forms';
import { type Finding, type PlainDate, periodEnd, period as toPeriod } from '@gongkai/kernel';
import { checkRead, type Likeness, type PriorReport, type ReadContext } from '@gongkai/reports';
import { isWithin, type UnitCode } from '@gongkai/units';
import { tallyKeysOf } from '../counted.ts';
import { districtRollup } from '../district-rollup.ts';
import { loadReport } from '../report-context.ts';
import { likenessOf } from '../rules/likeness-of.ts';
import { namesAround } from '../rules/names-around.ts';
import { registerFactsOf } from '../rules/register-facts.ts';

/**
 * All rules over an old report, with everything the house knows beside it: its unit and neighbours, the year before as filed
 * here or as another old report, registers, sums of those below, comparisons. Of units outside of `scope` only names are known.
 */
export async function evidenceFindings(
  reading: Reading,
  record: EvidenceRecord,
  scope: UnitCode,
  today: PlainDate,
): Promise<Finding[]> {
  const { text, reading: extraction, year, form, dates } = record;
  if (text === null || extraction === null) return [];
  const [known, likeness, prior] = await Promise.all([
    knownOf(reading, record, scope, today),
    likenessOfEvidence(reading, record, text),
    priorEvidence(reading, record),
  ]);
  const publication = dates === null ? null : { signedOn: dates.signedOn, publishedOn: dates.publishedOn };
  return checkRead(
    { text, extraction },
    {
      ...{ year, form, likeness },
      ...known,
      prior: mergePrior(known.prior ?? null, prior),
      publication: publication && { ...known.publication, ...publication },
    },
  );
}

async function knownOf(
  reading: Reading,
  { aboutUnit, year, form: read }: EvidenceRecord,
  scope: UnitCode,
  today: PlainDate,
): Promise<ReadContext> {
  const form = read ?? (year === null ? undefined : formOfYear(year));
  if (aboutUnit === null || year === null || form === undefined) return {};
  const period = toPeriod(year);
  const unit = await findUnit(reading, aboutUnit, periodEnd(period));
  if (unit === null) return {};
  const about = { kind: unit.kind, name: unit.name };
  const neighbours = await namesAround(reading, unit, periodEnd(period));
  if (!isWithin(aboutUnit, scope)) return { unit: about, neighbours };
  const loaded = await loadReport(reading, { unit: aboutUnit, kind: 'own', form, period });
  if (!loaded.ok) return { unit: about, neighbours };
  const { form: asked, prior, priorTo, nilBefore, counted, due } = loaded.value;
  const keys = await tallyKeysOf(reading, [aboutUnit], asked, period);
  const registers = await registerFactsOf(reading, aboutUnit, keys, period, today);
  // What a district publishes is of all of it.
  const rollup = unit.kind === 'district' ? await districtRollup(reading, aboutUnit, form, period) : null;
  return {
    ...{ unit: about, neighbours, nilBefore },
    prior: prior === null ? null : { year: year - 1, form, figures: prior, read: null },
    counted: counted?.figures ?? null,
    below:
      rollup === null ? null : { total: rollup.total, missing: rollup.coverage.missing.map(({ unit: code }) => code) },
    register: registers.get(aboutUnit) ?? null,
    publication: { due, priorTo },
  };
}

async function priorEvidence(reading: Reading, { unit, aboutUnit, year }: EvidenceRecord): Promise<PriorReport | null> {
  const before =
    aboutUnit === null || year === null ? null : await findEvidenceAbout(reading, unit, aboutUnit, year - 1);
  if (before === null || before.text === null || before.reading === null || year === null) return null;
  return {
    year: year - 1,
    form: before.form,
    figures: null,
    read: { text: before.text, extraction: before.reading },
  };
}

/** Figures as they were filed here, words as the old paper has them. */
const mergePrior = (filed: PriorReport | null, paper: PriorReport | null): PriorReport | null =>
  filed === null || paper === null ? (filed ?? paper) : { ...filed, read: paper.read };

async function likenessOfEvidence(
  reading: Reading,
  { id, aboutUnit, year, at }: EvidenceRecord,
  text: string,
): Promise<readonly Likeness[] | null> {
  if (aboutUnit === null || year === null) return null;
  const name = `evidence ${id}`;
  const found = await likenessOf(reading, [{ id: name, unit: aboutUnit, year, text, changedAt: at, shift: 0 }]);
  return found.get(name) ?? null;
}
