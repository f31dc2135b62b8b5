import { findScheme, listSchemeRuns, listSchemes } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** One version of a scheme, with its other versions and every application. */
export const get = query({
  name: 'schemes.get',
  permission: 'scheme.manage',
  subject: ({ unit }) => unit,
  run: async (reading, { unit, id, version }) => {
    const found = await findScheme(reading, unit, id, version);
    if (found === null) return refuse('audit-work-not-found', { unit, id });
    const versions = (await listSchemes(reading, unit)).filter((each) => each.id === id);
    const runs = await listSchemeRuns(reading, unit, id);
    return ok({
      ...{ id, version, state: found.state, revision: found.revision, body: found.body },
      rehearsed: found.rehearsed === found.revision,
      versions: versions.map((each) => ({ version: each.version, state: each.state })),
      runs: runs.map(({ id: run, version: of, kind, period, settled, at, by }) => ({
        ...{ id: run, version: of, kind, period, settled, at, by },
      })),
    });
  },
});
