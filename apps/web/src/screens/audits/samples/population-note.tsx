import { sizeForDiscovery, sizeForPrecision } from '@gongkai/auditing';
import type { AuditedPopulation } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import type { UseQueryResult } from '@tanstack/react-query';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';

interface Props {
  readonly query: UseQueryResult<AuditedPopulation>;
  readonly onSize: (size: number) => void;
}

/** What stands behind the figure, whose records are missing in it, and how many are enough. */
export function PopulationNote({ query, onSize }: Props) {
  if (query.isError) return <Refused error={query.error} />;
  if (query.data === undefined) return null;
  const { records, amount, without } = query.data;
  const offered =
    records === 0
      ? []
      : [
          {
            size: sizeForPrecision(records, { confidence: 95, precision: 0.05, expected: 0.5 }),
            say: words.audits.suggestPrecision,
          },
          { size: sizeForDiscovery(records, { confidence: 95, tolerable: 0.05 }), say: words.audits.suggestDiscovery },
        ];
  return (
    <div className="population" role="status">
      <p>
        <strong className="figure">{words.audits.population(records, amount)}</strong>
      </p>
      {without.length > 0 && (
        <p className="warn">{words.audits.without(without.map(({ name }) => name).join(marks.list))}</p>
      )}
      {offered.map(({ size, say }) => (
        <p key={say(size)} className="soft">
          {say(size)}{' '}
          <button type="button" className="link-button" onClick={() => onSize(size)}>
            {words.audits.useSize}
          </button>
        </p>
      ))}
    </div>
  );
}
