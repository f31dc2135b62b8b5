import { PlainDate } from '@gongkai/kernel';
import { marks } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useDeferredValue } from 'react';
import { queries } from '../../../api/queries.ts';
import { words } from '../../../words.ts';
import type { Draft } from './draft.ts';

/** Applications this one may repeat, shown while it is typed; registering it all the same is the clerk's decision. */
export function Duplicates({ unit, draft }: { unit: string; draft: Draft }) {
  const description = useDeferredValue(draft.description.trim());
  const arrivedOn = PlainDate.safeParse(draft.arrivedOn);
  const asked =
    description.length < 6 || !arrivedOn.success
      ? null
      : { unit, id: null, document: draft.number.trim(), description, arrivedOn: arrivedOn.data };
  const { data } = useQuery(queries.duplicates(asked));
  if (data === undefined || data.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="gap-below"
      title={words.applications.duplicates(data.length)}
      description={
        <ul className="plain-list">
          {data.map((each) => (
            <li key={each.id}>
              <Link to="/applications/$unit/$id" params={{ unit: each.unit, id: each.id }}>
                {`${each.id} ${each.title}`}
              </Link>
              <span className="soft">{`${marks.gap}${words.applications.alike(Math.round(each.alike * 100), each.sameApplicant)}`}</span>
            </li>
          ))}
        </ul>
      }
    />
  );
}
