import { printPoints } from '@gongkai/kernel';
import type { SchemeRunView } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { Button, Form, Input, Select, Table } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { useAudit } from '../audits/use-audit.ts';
import { type GivenDraft, givenOf, halfGiven, isBlank, missingOf, sameBelow } from './given-draft.ts';

interface Props {
  readonly view: SchemeRunView;
  readonly onClose: () => void;
}

type Result = SchemeRunView['results'][number];

const nothing: GivenDraft = { points: '', reason: '' };

/** The points of one item that nobody has given yet, all units on one sheet; what is whole is saved together. */
export function GiveSheet({ view, onClose }: Props) {
  const { mandate } = useSession();
  const manual = view.body.items.filter(({ evidence }) => evidence.kind === 'manual');
  const [code, setCode] = useState(manual.find((item) => missingOf(view, item.code).length > 0)?.code ?? '');
  const [said, setSaid] = useState<ReadonlyMap<string, GivenDraft>>(new Map());
  const give = useAudit(onClose, () => words.schemes.given);
  const item = manual.find((each) => each.code === code);
  if (item === undefined) return null;
  const missing = missingOf(view, code);
  const draftOf = ({ unit }: Result): GivenDraft => said.get(unit) ?? nothing;
  const set = (unit: string, change: Partial<GivenDraft>): void =>
    setSaid((before) => new Map([...before, [unit, { ...(before.get(unit) ?? nothing), ...change }]]));
  const half = halfGiven(missing, said, item.points);
  const given = givenOf(missing, said, item);
  return (
    <Dialog
      width={900}
      first={`give-${missing[0]?.unit ?? ''}`}
      title={words.schemes.giveAllTitle}
      okText={words.schemes.give}
      cancelText={words.common.cancel}
      okButtonProps={{ disabled: given.length === 0 || half.length > 0 || give.isPending }}
      onOk={() =>
        give.mutate(() =>
          client.schemes.give.mutate({ unit: mandate.unit, id: view.id, revision: view.revision, given }),
        )
      }
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={words.schemes.giveItem} htmlFor="give-item" extra={item.definition}>
          <Select
            id="give-item"
            value={code}
            onChange={(next) => {
              setCode(next);
              setSaid(new Map());
            }}
            options={manual.map((each) => ({
              value: each.code,
              label: `${each.code} ${each.title}${marks.open}${words.schemes.points(printPoints(each.points))}${marks.close}`,
            }))}
          />
        </Form.Item>
      </Form>
      <p className="soft">{words.schemes.giveAllWhat}</p>
      <Table<Result>
        size="small"
        rowKey="unit"
        aria-label={words.schemes.giveAllTitle}
        dataSource={[...missing]}
        pagination={false}
        scroll={{ y: 360 }}
        columns={[
          { title: words.schemes.unit, width: 190, dataIndex: 'unitName' },
          {
            title: words.schemes.attained,
            width: 90,
            render: (_, result) => (
              <Input
                id={`give-${result.unit}`}
                aria-label={words.schemes.pointsOf(result.unitName)}
                value={draftOf(result).points}
                onChange={(event) => set(result.unit, { points: event.target.value })}
              />
            ),
          },
          {
            title: words.schemes.why,
            render: (_, result) => (
              <Input
                aria-label={words.schemes.whyOf(result.unitName)}
                maxLength={500}
                value={draftOf(result).reason}
                onChange={(event) => set(result.unit, { reason: event.target.value })}
              />
            ),
          },
          {
            title: <span className="visually-hidden">{words.schemes.sameBelow}</span>,
            width: 160,
            render: (_, result) =>
              !isBlank(draftOf(result)) && (
                <Button
                  size="small"
                  aria-label={words.schemes.sameBelowOf(result.unitName)}
                  onClick={() => setSaid(sameBelow(missing, said, result.unit))}
                >
                  {words.schemes.sameBelow}
                </Button>
              ),
          },
        ]}
      />
      {half.length > 0 && <p className="warn">{words.schemes.halfGiven(half.join(marks.list))}</p>}
      <Refused error={give.error} />
    </Dialog>
  );
}
