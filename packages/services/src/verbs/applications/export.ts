import { ok } from '@gongkai/kernel';
import type { ApplicationListRow } from '@gongkai/reports';
import { applicantKindNames, applicationChannelNames, applicationStateNames, outcomeNames } from '@gongkai/words';
import { listPage } from '../../applications/list-page.ts';
import { query } from '../../verb.ts';

const rowsAPage = 1_000;

const columns: readonly (readonly [string, (row: ApplicationListRow) => string])[] = [
  ['单位代码', ({ unit }) => unit],
  ['编号', ({ id }) => id],
  ['收到日期', ({ receivedOn }) => receivedOn ?? ''],
  ['申请方式', ({ channel }) => applicationChannelNames[channel]],
  ['申请人类型', ({ applicantKind }) => applicantKindNames[applicantKind]],
  ['申请人', ({ applicant }) => applicant],
  ['申请内容', ({ title }) => title],
  ['状态', ({ state }) => applicationStateNames[state]],
  ['答复期限', ({ due }) => due ?? ''],
  ['办理结果', ({ outcome }) => (outcome === null ? '' : outcomeNames[outcome])],
  ['办结日期', ({ closedOn }) => closedOn ?? ''],
  ['是否延期', ({ extended }) => (extended ? '是' : '否')],
  ['是否按时', ({ onTime }) => (onTime === null ? '' : onTime ? '是' : '否')],
];

/** Rows of the list for a file, a thousand a page; names masked, as everything that leaves in bulk (domain §7.2). */
export const exportRows = query({
  name: 'applications.export',
  permission: 'register.read',
  subject: ({ unit }) => unit,
  run: async (reading, input, asking) => {
    const { rows, next } = await listPage(reading, { ...input, limit: rowsAPage }, asking);
    return ok({
      head: columns.map(([name]) => name),
      rows: rows.map((row) => columns.map(([, text]) => text(row))),
      next,
    });
  },
});
