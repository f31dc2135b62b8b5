import type { Ground } from '@gongkai/registers/applications';
import { outcomeNames } from '@gongkai/words';
import { words } from '../../../words.ts';

const say = words.applications.guide;

/** What a drafted decision rests on, for whoever checks and signs it (条例第三十六条、第三十七条). */
export function GroundReading({ ground }: { ground: Ground }) {
  return (
    <dl className="case-facts">
      {rowsOf(ground).map(([name, value]) => (
        <div key={name} className="case-fact">
          <dt>{name}</dt>
          <dd className="case-prose">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Row = readonly [string, string];

function rowsOf({ facts, article, evidence, search, access, organ, earlier, withheld }: Ground): readonly Row[] {
  const rows: readonly Row[] = [
    [say.facts, facts],
    [say.article, article],
    [say.evidence, evidence.join('\n')],
    ...(search === null
      ? []
      : ([
          [say.range, search.range],
          [say.keywords, search.keywords],
          [say.systems, search.systems],
          [say.people, search.people],
          [say.result, search.result],
        ] as const)),
    [say.access, access],
    [say.organ, organ?.name ?? ''],
    [say.organContact, organ?.contact ?? ''],
    [say.earlier, earlier],
    ...withheld.map(
      (part, index): Row => [
        say.withheldPart(index + 1),
        [outcomeNames[part.outcome], part.facts, part.article, ...part.evidence].join('\n'),
      ],
    ),
  ];
  return rows.filter(([, value]) => value !== '');
}
