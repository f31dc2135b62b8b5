import type { ApplicationListRow } from '@gongkai/reports';
import type { Unit } from '@gongkai/units';
import {
  applicantKindNames,
  applicationChannelNames,
  applicationStateNames,
  outcomeNames,
  printShortDay,
} from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { words } from '../../words.ts';
import { ClockWord } from './clock-word.tsx';

export const keyOfRow = ({ unit, id }: ApplicationListRow): string => `${unit}/${id}`;

interface Props {
  readonly rows: readonly ApplicationListRow[];
  /** Whose list it is; an application of another unit says whose, by the names in `units`. */
  readonly own: string;
  readonly units: readonly Pick<Unit, 'code' | 'name'>[];
  /** Which rows can be chosen, to do something with all of them; null where nothing can be done. */
  readonly choosable: ((row: ApplicationListRow) => boolean) | null;
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[]) => void;
}

/** One page after another of the register, what is due first on top. */
export function ApplicationsTable({ rows, own, units, choosable, chosen, onChoose }: Props) {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return (
    <Table<ApplicationListRow>
      size="middle"
      rowKey={keyOfRow}
      dataSource={[...rows]}
      pagination={false}
      locale={{ emptyText: words.applications.none }}
      {...(choosable !== null && {
        rowSelection: {
          selectedRowKeys: [...chosen],
          onChange: (keys) => onChoose(keys.map(String)),
          getCheckboxProps: (row) => ({ disabled: !choosable(row), 'aria-label': row.id }),
        },
      })}
      columns={[
        { title: words.applications.due, width: 180, render: (_, row) => <ClockWord row={row} /> },
        {
          title: words.applications.number,
          width: 100,
          render: (_, { unit, id }) => (
            <span className="figure">
              {id}
              {unit !== own && <div className="faint">{names.get(unit) ?? unit}</div>}
            </span>
          ),
        },
        {
          title: words.applications.content,
          render: (_, { unit, id, title }) => (
            <Link to="/applications/$unit/$id" params={{ unit, id }}>
              {title}
            </Link>
          ),
        },
        {
          title: words.applications.applicant,
          width: 170,
          render: (_, { applicant, applicantKind }) => (
            <>
              {applicant}
              <div className="faint">{applicantKindNames[applicantKind]}</div>
            </>
          ),
        },
        {
          title: words.applications.received,
          width: 130,
          render: (_, { receivedOn, arrivedOn, channel }) => (
            <>
              <span className="figure">{printShortDay(receivedOn ?? arrivedOn)}</span>
              <div className="faint">{applicationChannelNames[channel]}</div>
            </>
          ),
        },
        {
          title: words.applications.state,
          width: 180,
          render: (_, { state, outcome }) => (outcome === null ? applicationStateNames[state] : outcomeNames[outcome]),
        },
      ]}
    />
  );
}
