import { createHash } from 'node:crypto';
import { getForm } from '@gongkai/forms';
import { Figure, UnitKind } from '@gongkai/kernel';
import { Narrative, ReportDates, ReportKey, Waiver } from '@gongkai/reports';
import type { DistrictCode } from '@gongkai/units';
import type pg from 'pg';
import { z } from 'zod';
import { type Life, nameOf } from './check-events.ts';
import { checkFindings, FrozenFinding } from './check-findings.ts';
import { compare, type Report } from './difference.ts';
import type { Counted } from './expected-totals.ts';
import { rowsOf } from './rows-of.ts';

const Copy = z.object({
  key: ReportKey,
  version: z.number().int(),
  figures: z.array(Figure),
  nil: z.boolean(),
  narrative: Narrative,
  waivers: z.array(Waiver),
  frozen: z.string(),
  sha256: z.string(),
  publishedFigures: z.array(Figure).nullable(),
  publishedNarrative: z.unknown(),
  publishedSha256: z.string().nullable(),
  unitKind: UnitKind,
});
type Copy = z.infer<typeof Copy>;

const copies = `select jsonb_build_object('unit', s.unit_code, 'kind', s.kind, 'form', s.form, 'period', s.period) as key,
    s.version, s.figures, s.nil, s.narrative, s.waivers, s.frozen, s.sha256,
    p.figures as "publishedFigures", p.body -> 'narrative' as "publishedNarrative", p.sha256 as "publishedSha256", u.kind as "unitKind"
  from submission s left join published p using (district_code, unit_code, kind, form, period, version)
  join unit u on u.district_code = s.district_code and u.code = s.unit_code
  where s.district_code = $1 order by s.unit_code, s.kind, s.form, s.period, s.version`;

/** What the frozen text must hold to be compared with the row; the rest of it is covered by the hash alone. */
const Frozen = z.object({
  key: ReportKey,
  version: z.number().int(),
  figures: z.record(z.string(), Figure),
  narrative: Narrative,
  waivers: z.array(Waiver),
  dates: ReportDates,
  findings: z.array(FrozenFinding),
});

export const versionName = (key: ReportKey, version: number): string => `${nameOf(key)} v${version}`;

/**
 * Checks every submission of a place against its frozen text, the text against its hash, what was published against the
 * submission, and that each version its events speak of is there. Returns what may count, by `versionName`: the figures
 * of the frozen text as long as its hash holds.
 */
export async function checkSubmissions(
  client: pg.ClientBase,
  place: DistrictCode,
  lives: ReadonlyMap<string, Life>,
  report: Report,
): Promise<Map<string, Counted>> {
  const counted = new Map<string, Counted>();
  for await (const copy of rowsOf(client, Copy, copies, [place])) {
    const where = versionName(copy.key, copy.version);
    counted.set(where, { figures: checkCopy(copy, where, report), nil: copy.nil });
    checkPublication(copy, where, report);
    if (lives.get(nameOf(copy.key))?.versions.has(copy.version) !== true)
      report({ what: 'submission', where, expected: 'an event that submits it', found: 'none' });
  }
  for (const { key, versions } of lives.values())
    for (const version of versions) {
      const where = versionName(key, version);
      if (!counted.has(where)) report({ what: 'submission', where, expected: 'a submission', found: 'none' });
    }
  return counted;
}

function checkCopy(copy: Copy, where: string, report: Report): readonly Figure[] {
  const sha256 = createHash('sha256').update(copy.frozen).digest('hex');
  compare(report, 'submission', `${where} sha256`, { expected: sha256, found: copy.sha256 });
  if (copy.nil && copy.figures.some((figure) => figure !== null && figure !== 0))
    report({ what: 'submission', where: `${where} nil`, expected: 'false', found: 'true' });
  const frozen = readFrozen(copy.frozen);
  if (frozen === null) {
    report({
      what: 'submission',
      where: `${where} frozen`,
      expected: 'a frozen copy',
      found: copy.frozen.slice(0, 80),
    });
    return copy.figures;
  }
  if (sha256 !== copy.sha256) return copy.figures;
  compare(report, 'submission', `${where} key`, {
    expected: { ...frozen.key, version: frozen.version },
    found: { ...copy.key, version: copy.version },
  });
  const form = getForm(copy.key.form);
  const { cells } = form;
  const figures = cells.map(({ code }) => frozen.figures[code] ?? null);
  cells.forEach(({ code }, index) => {
    const found = copy.figures[index] ?? null;
    compare(report, 'submission', `${where} figures ${code}`, { expected: figures[index], found });
  });
  compare(report, 'submission', `${where} narrative`, { expected: frozen.narrative, found: copy.narrative });
  compare(report, 'submission', `${where} waivers`, { expected: frozen.waivers, found: copy.waivers });
  const { unitKind, key } = copy;
  checkFindings(
    { ...frozen, form, unitKind, kind: key.kind, period: key.period, figures },
    frozen.findings,
    where,
    report,
  );
  return figures;
}

function readFrozen(text: string): z.infer<typeof Frozen> | null {
  try {
    return Frozen.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function checkPublication(copy: Copy, where: string, report: Report): void {
  if (copy.publishedSha256 === null) return;
  compare(report, 'publication', `${where} figures`, { expected: copy.figures, found: copy.publishedFigures });
  compare(report, 'publication', `${where} narrative`, { expected: copy.narrative, found: copy.publishedNarrative });
  compare(report, 'publication', `${where} sha256`, { expected: copy.sha256, found: copy.publishedSha256 });
}
