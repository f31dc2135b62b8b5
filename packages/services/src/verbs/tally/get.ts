import { countCells, findSubmission } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { hasLeft, loadReport } from '../../report-context.ts';
import { query } from '../../verb.ts';

/** What the registers count for a report, where they are cut, and what has changed in them since it was filed. */
export const get = query({
  name: 'tally.get',
  permission: 'report.read',
  subject: ({ key }) => key.unit,
  run: async (reading, { key }) => {
    const loaded = await loadReport(reading, key);
    if (!loaded.ok) return loaded;
    const { form, counted, last } = loaded.value;
    if (counted === null) return ok({ counted: form.cells.map(() => null), lockedAt: null, lockedBy: null, since: [] });
    const filed =
      last === null || last.version === null || !hasLeft(last.state)
        ? null
        : await findSubmission(reading, key, last.version);
    const [then, now] =
      filed === null
        ? [null, null]
        : [
            await countCells(reading, { ...counted.key, cut: earlier(counted.lock?.at ?? null, filed.at) }),
            await countCells(reading, { ...counted.key, cut: null }),
          ];
    const since = form.cells.flatMap(({ code }, index) => {
      const [before, after] = [then?.[index] ?? null, now?.[index] ?? null];
      return before === null || after === null || before === after ? [] : [{ cell: code, filed: before, now: after }];
    });
    return ok({
      counted: [...counted.figures],
      lockedAt: counted.lock?.at ?? null,
      lockedBy: counted.lock?.at == null ? null : counted.lock.by,
      since,
    });
  },
});

const earlier = (cut: string | null, filed: string): string =>
  cut === null || Date.parse(filed) < Date.parse(cut) ? filed : cut;
