import type { Handover, Person } from '@gongkai/reports';
import { listOf, marks, roleNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { usePeople } from './use-people.ts';

interface Props {
  readonly person: Person;
  readonly at: string;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

const say = words.people;

/** A leaving colleague's roles and open work to another person: first what passes, then the one step. */
export function HandoverDialog({ person, at, people, onClose }: Props) {
  const [to, setTo] = useState<string | null>(null);
  const preview = useQuery(queries.handover(at, person.id, to));
  const { handOver, isPending, error } = usePeople(at);
  return (
    <Dialog
      title={say.handOverTitle(person.name)}
      okText={say.handOverIt}
      okButtonProps={{ disabled: to === null || preview.data === undefined || isPending }}
      onOk={() => {
        if (to !== null) void handOver(person.id, to).then(onClose, () => undefined);
      }}
      onCancel={onClose}
    >
      <p className="soft gap-below">{say.handOverWhat}</p>
      <Form layout="vertical">
        <Form.Item label={say.to}>
          <Select
            aria-label={say.to}
            showSearch={{ optionFilterProp: 'label' }}
            value={to}
            onChange={setTo}
            options={people
              .filter(({ id, suspended }) => id !== person.id && !suspended)
              .map(({ id, name, login }) => ({ value: id, label: `${name} ${login}` }))}
          />
        </Form.Item>
      </Form>
      {to !== null && preview.data !== undefined && <Passing handover={preview.data} />}
      <Refused error={error ?? preview.error} />
    </Dialog>
  );
}

function Passing({ handover: { memberships, work } }: { handover: Handover }) {
  return (
    <div className="stack">
      <div>
        <h3>{say.passing}</h3>
        <ul>
          {memberships.map(({ unit, unitName, roles }) => (
            <li key={unit}>{`${unitName}${marks.gap}${listOf(roles.map((role) => roleNames[role]))}`}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{say.begun(work.length)}</h3>
        <ul>
          {work.slice(0, 50).map(({ unit, what, id }) => (
            <li key={`${unit} ${what} ${id}`}>{`${say.begunWhat[what]}${marks.gap}${id}`}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
