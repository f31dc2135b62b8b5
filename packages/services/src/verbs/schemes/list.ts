import { wholeOf } from '@gongkai/auditing';
import { listSchemes } from '@gongkai/db';
import { ok } from '@gongkai/kernel';
import { query } from '../../verb.ts';

/** The schemes of a unit, each as its newest version stands. */
export const list = query({
  name: 'schemes.list',
  permission: 'scheme.manage',
  subject: ({ unit }) => unit,
  run: async (reading, { unit }) => {
    const versions = await listSchemes(reading, unit);
    const newest = versions.filter(({ id }, index) => versions.findIndex((each) => each.id === id) === index);
    return ok(
      newest.map(({ id, version, state, body, updatedAt, updatedBy }) => ({
        ...{ id, version, state, title: body.title, updatedAt, updatedBy },
        inForce: versions.find((each) => each.id === id && each.state === 'in-force')?.version ?? null,
        points: wholeOf(body),
        items: body.items.length,
      })),
    );
  },
});
