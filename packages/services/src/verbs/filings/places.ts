import { listReports } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { rangeOf } from '@gongkai/units';
import { isAbovePlaces, loadDistricts } from '../../totals-above.ts';
import { query } from '../../verb.ts';

/** One row a district below a city, a province or the nation: how complete it is, and where its report stands. */
export const places = query({
  name: 'filings.places',
  permission: 'totals.read',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, form, period }) => {
    if (!isAbovePlaces(unit)) return ok([]);
    const loaded = await loadDistricts(reading, unit, form, period);
    if (!loaded.ok) return loaded;
    const { districts, rows, nameOf } = loaded.value;
    const reports = await listReports(reading, rangeOf(unit), 'district', form, period);
    return ok(
      districts.map((district) => {
        const row = rows.find((each) => each.unit === district.code);
        const report = reports.find((each) => each.unit === district.code);
        return {
          unit: district.code,
          unitName: district.name,
          unitKind: district.kind,
          opened: row !== undefined,
          coverage: {
            // Where nothing was opened, the district itself is expected and missing, as in the sum above it.
            expected: row?.expected ?? 1,
            reported: row?.counted ?? 0,
            nil: row?.nil ?? 0,
            missing: (row?.missing ?? [district.code]).map((code) => ({ unit: code, name: nameOf.get(code) ?? code })),
          },
          state: report?.state ?? null,
          version: report?.version ?? null,
          publishedOn: report?.dates.publishedOn ?? null,
        };
      }),
    );
  },
});
