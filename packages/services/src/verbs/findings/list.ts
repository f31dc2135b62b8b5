import { getForm } from '@gongkai/forms';
import { findingKey, ok } from '@gongkai/kernel';
import { isSilent, mayBeExplained } from '@gongkai/reports';
import { countBelow, everyFindingBelow, listReportsBelow } from '../../reports-below.ts';
import { query } from '../../verb.ts';

/**
 * What is wrong, waits for an explanation or could not be checked, of every report begun in a subtree: failures first.
 * What was not evaluated is listed too, for "nothing found" must not mean "could not look" (design D11).
 */
export const list = query({
  name: 'findings.list',
  permission: 'findings.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form: code, period }, { today }) => {
    const form = getForm(code);
    const listed = await listReportsBelow(reading, unit, 'own', form, period);
    const below = await countBelow(reading, listed, form, period);
    const findings = await everyFindingBelow(reading, below, { about: unit, kind: 'own', form, period }, today);
    const rows = below.flatMap((each) => {
      const { report } = each;
      if (report === null) return [];
      const waiverOf = new Map(each.waivers.map((waiver) => [waiver.finding, waiver]));
      return (findings.get(each.unit.code) ?? [])
        .filter((finding) => finding.outcome !== 'passed' && !isSilent(finding))
        .map((finding) => {
          const key = findingKey(finding);
          const waiver = mayBeExplained(finding) ? waiverOf.get(key) : undefined;
          return {
            unit: each.unit.code,
            unitName: each.unit.name,
            kind: 'own' as const,
            form: code,
            period,
            state: report.state,
            finding,
            key,
            status: waiver === undefined ? ('open' as const) : ('waived' as const),
            waiver: waiver === undefined ? null : { reason: waiver.reason, by: waiver.by, at: waiver.at },
          };
        });
    });
    const failed = rows.filter(({ finding }) => finding.outcome === 'failed');
    return ok([...failed, ...rows.filter(({ finding }) => finding.outcome !== 'failed')]);
  },
});
