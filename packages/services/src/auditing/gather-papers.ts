import {
  findEngagement,
  findUnit,
  listAttachments,
  listRaisedFindings,
  listSamples,
  listUnits,
  type Reading,
} from '@gongkai/db';
import type { WorkingPapers } from '@gongkai/documents';
import { getForm } from '@gongkai/forms';
import { type Confidence, ok, periodEnd, type Result, refuse } from '@gongkai/kernel';
import { rangeOf, type UnitCode } from '@gongkai/units';
import type { Asking } from '../verb.ts';
import { everyLedger } from './every-ledger.ts';
import { findingRows, findingView } from './finding-rows.ts';
import { sampleSummary, sampleView } from './sample-views.ts';

/** Everything an engagement's working papers print: every report of its subtree is held against what it rests on. */
export async function gatherPapers(
  reading: Reading,
  unit: UnitCode,
  { id, confidence }: { readonly id: string; readonly confidence: Confidence },
  asking: Asking,
): Promise<Result<WorkingPapers>> {
  const engagement = await findEngagement(reading, unit, id);
  if (engagement === null) return refuse('audit-work-not-found', { unit, id });
  const { today } = asking;
  const { form: code, period, subtree } = engagement.body;
  const form = getForm(code);
  const auditor = await findUnit(reading, unit, today);
  const samples = await listSamples(reading, unit, id);
  const findings = await listRaisedFindings(reading, unit, id);
  const units = await listUnits(reading, rangeOf(subtree), periodEnd(period));
  const ledgers = await everyLedger(reading, engagement);
  const sheets = await Promise.all(samples.map((sample) => sampleView(reading, unit, sample, { confidence, today })));
  const filesOf = (register: 'audit-papers' | 'audit-evidence', caseId: string) =>
    listAttachments(reading, { unit, register, caseId });
  const evidence = [
    ...(await filesOf('audit-papers', id)).map((file) => ({ finding: null, file })),
    ...(
      await Promise.all(
        findings.map(async ({ id: finding }) =>
          (await filesOf('audit-evidence', finding)).map((file) => ({ finding, file })),
        ),
      )
    ).flat(),
  ];
  return ok({
    unitName: auditor?.name ?? unit,
    day: today,
    demo: auditor?.demo ?? false,
    form,
    engagement: {
      ...engagement,
      subtreeName: units.find((each) => each.code === subtree)?.name ?? subtree,
      samples: await Promise.all(samples.map((sample) => sampleSummary(reading, sample, today))),
      findings: await findingRows(reading, findings, today),
    },
    ledgers,
    evidence,
    samples: sheets,
    names: new Map<string, string>(units.map(({ code, name }) => [code, name])),
    preparedBy: asking.personName,
    findings: await Promise.all(findings.map((finding) => findingView(reading, finding, asking))),
  });
}
