import { listReports, type Reading } from '@gongkai/db';
import { type FormCode, ok, type Period, type Result } from '@gongkai/kernel';
import type { PlaceFiling } from '@gongkai/reports';
import { rangeOf, type UnitCode } from '@gongkai/units';
import { loadDistricts } from './totals-above.ts';

/** One row a district below a city, a province or the nation: how complete it is, and where its report stands. */
export async function placeFilings(
  reading: Reading,
  unit: UnitCode,
  form: FormCode,
  period: Period,
): Promise<Result<PlaceFiling[]>> {
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
}
