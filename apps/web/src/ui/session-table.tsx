import type { SessionRow } from '@gongkai/reports';
import { Table } from 'antd';
import type { ReactNode } from 'react';
import { words } from '../words.ts';
import { deviceName } from './device-name.ts';
import { printTime } from './today.ts';

const say = words.account;

/** Devices somebody is signed in on, the last used first. */
export function SessionTable({ rows, act }: { rows: readonly SessionRow[]; act?: (row: SessionRow) => ReactNode }) {
  return (
    <Table<SessionRow>
      size="small"
      rowKey="id"
      dataSource={[...rows]}
      pagination={false}
      columns={[
        { title: say.device, render: (_, { device }) => deviceName(device) || say.unknownDevice },
        { title: say.network, dataIndex: 'network' },
        { title: say.since, render: (_, { since }) => printTime(since) },
        { title: say.usedAt, render: (_, { usedAt }) => printTime(usedAt) },
        ...(act === undefined
          ? []
          : [{ title: words.overview.action, width: 90, render: (_: unknown, row: SessionRow) => act(row) }]),
      ]}
    />
  );
}
