import type { Person } from '@gongkai/reports';
import { marks, printDay, roleNames } from '@gongkai/words';
import { Table } from 'antd';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { words } from '../../words.ts';
import type { FirstPassword } from './first-password-dialog.tsx';
import { PersonActions } from './person-actions.tsx';

interface Props {
  readonly people: readonly Person[];
  readonly mayAct: boolean;
  readonly onFirstPassword: (password: FirstPassword) => void;
}

export function PeopleTable({ people, mayAct, onFirstPassword }: Props) {
  return (
    <section className="card">
      <Table<Person>
        size="middle"
        rowKey="id"
        dataSource={[...people]}
        pagination={{ defaultPageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <NothingHere title={words.people.empty} what={words.people.emptyWhat} /> }}
        columns={[
          {
            title: words.people.name,
            width: 180,
            render: (_, { name, login }) => (
              <>
                {name}
                <div className="faint mono">{login}</div>
              </>
            ),
          },
          {
            title: words.people.where,
            render: (_, { memberships }) =>
              memberships.map(({ unit, unitName, roles }) => (
                <div key={unit}>
                  {unitName}
                  <span className="soft">
                    {`${marks.gap}${roles.map((role) => roleNames[role]).join(marks.list) || words.people.waitsForRoles}`}
                  </span>
                </div>
              )),
          },
          { title: words.common.state, width: 150, render: (_, person) => <Standing person={person} /> },
          ...(mayAct
            ? [
                {
                  title: words.overview.action,
                  width: 330,
                  render: (_: unknown, person: Person) => (
                    <PersonActions person={person} people={people} onFirstPassword={onFirstPassword} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

function Standing({ person: { suspended, unused, pending, endsOn, secondFactor } }: { person: Person }) {
  const [state, word] = suspended
    ? ['returned', unused ? words.people.unused : words.people.suspended]
    : pending
      ? ['submitted', words.people.pending]
      : endsOn !== null
        ? ['submitted', words.people.endsOn(printDay(endsOn))]
        : ['draft', words.people.active];
  return (
    <>
      <span className="state-tag" data-state={state}>
        {word}
      </span>
      {secondFactor && <div className="faint">{words.people.withFactor}</div>}
    </>
  );
}
