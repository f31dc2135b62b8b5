import type { WaitingJob } from '@gongkai/db';
import { itemsTable, remediesTable } from '@gongkai/documents';
import { ok, type Result, Role } from '@gongkai/kernel';
import { contract, ExportKind, ItemCursor, RemedyCursor, type VerbName } from '@gongkai/reports';
import type { UnitCode } from '@gongkai/units';
import { registerNames } from '@gongkai/words';
import { z } from 'zod';
import { type House, perform } from '../perform.ts';
import type { Asking } from '../verb.ts';

/** Some rows of an export, and where it goes on; null at its end. */
export interface ExportPage {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly next: string | null;
}

const Input = z.object({
  unit: z.string(),
  filter: z.record(z.string(), z.unknown()),
  roles: z.array(Role),
});

/** The verb that shows on the page what an export writes. */
const listedBy = {
  'export-applications': 'applications.export',
  'export-items': 'items.list',
  'export-remedies': 'remedies.list',
} as const satisfies Record<ExportKind, VerbName>;

/** Where a job's filter would be refused by that verb, before anybody waits for it; null: nowhere. */
export function findBadFilter(kind: ExportKind, unit: UnitCode, filter: Readonly<Record<string, unknown>>) {
  const { input }: { input: z.ZodType } = contract[listedBy[kind]];
  const parsed = input.safeParse({ ...filter, unit, after: null, limit: 200 });
  return parsed.success ? null : (parsed.error.issues[0] ?? null);
}

/** Whoever asked for a job, as they stood then: what they might not see is refused by the verbs themselves. */
export const askingOfJob = (job: WaitingJob, now: Date, today: Asking['today']): Asking => ({
  personId: job.personId,
  personName: job.personName,
  mandate: { unit: job.unit, roles: Input.parse(job.input).roles },
  today,
  now,
});

/** The next rows of what a job asks for, by the very verbs that show them on the page. */
export async function exportPage(
  house: House,
  asking: Asking,
  job: WaitingJob,
  after: string | null,
): Promise<Result<ExportPage>> {
  const { unit, filter } = Input.parse(job.input);
  switch (ExportKind.parse(job.kind)) {
    case 'export-applications': {
      const page = await ask(house, asking, 'applications.export', { ...filter, unit, after });
      if (!page.ok) return page;
      const { head, rows, next } = contract['applications.export'].output.parse(page.value);
      return ok({ title: registerNames.applications, head, rows, next });
    }
    case 'export-items': {
      const cursor = after === null ? null : ItemCursor.parse(JSON.parse(after));
      const page = await ask(house, asking, 'items.list', { ...filter, unit, after: cursor, limit: 200 });
      if (!page.ok) return page;
      const { rows, next } = contract['items.list'].output.parse(page.value);
      const table = itemsTable(registerNames.items, rows);
      return ok({ ...table, next: next === null ? null : JSON.stringify(next) });
    }
    case 'export-remedies': {
      const cursor = after === null ? null : RemedyCursor.parse(JSON.parse(after));
      const page = await ask(house, asking, 'remedies.list', { ...filter, unit, after: cursor, limit: 200 });
      if (!page.ok) return page;
      const { rows, next } = contract['remedies.list'].output.parse(page.value);
      const table = remediesTable(registerNames.remedies, rows);
      return ok({ ...table, next: next === null ? null : JSON.stringify(next) });
    }
  }
}

const ask = (house: House, asking: Asking, name: VerbName, input: unknown) =>
  perform(house, asking, { name, input, key: null });
