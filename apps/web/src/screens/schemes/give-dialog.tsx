import { printPoints } from '@gongkai/kernel';
import type { SchemeRunView } from '@gongkai/reports';
import { marks } from '@gongkai/words';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { words } from '../../words.ts';
import { useAudit } from '../audits/use-audit.ts';
import { tenthsOf } from './item-draft.ts';

interface Props {
  readonly view: SchemeRunView;
  readonly result: SchemeRunView['results'][number];
  readonly onClose: () => void;
}

interface Given {
  readonly points: string;
  readonly reason: string;
}

/** The points of one unit that only a person can give, each with its reason. */
export function GiveDialog({ view, result, onClose }: Props) {
  const { mandate } = useSession();
  const manual = view.body.items.filter(({ evidence }) => evidence.kind === 'manual');
  const [said, setSaid] = useState<Readonly<Record<string, Given>>>(() =>
    Object.fromEntries(
      manual.map(({ code }) => {
        const known = result.items.find((item) => item.code === code);
        const reason = known?.why.kind === 'manual' ? known.why.reason : '';
        const points = known?.points ?? null;
        return [code, { points: points === null ? '' : printPoints(points), reason }];
      }),
    ),
  );
  const give = useAudit(onClose, () => words.schemes.given);
  const given = manual.flatMap(({ code, points: most }) => {
    const points = tenthsOf(said[code]?.points ?? '');
    const reason = said[code]?.reason.trim() ?? '';
    return points === null || points > most || reason.length < 2
      ? []
      : [{ of: result.unit, item: code, points, reason }];
  });
  return (
    <Dialog
      first={`give-${manual[0]?.code ?? ''}`}
      title={words.schemes.giveTitle(result.unitName)}
      okText={words.schemes.give}
      cancelText={words.common.cancel}
      okButtonProps={{ disabled: given.length < manual.length || give.isPending }}
      onOk={() =>
        give.mutate(() =>
          client.schemes.give.mutate({ unit: mandate.unit, id: view.id, revision: view.revision, given }),
        )
      }
      onCancel={onClose}
    >
      <Form layout="vertical">
        {manual.map(({ code, title, points }) => (
          <div key={code}>
            <Form.Item
              label={`${code} ${title}${marks.open}${words.schemes.points(printPoints(points))}${marks.close}`}
              htmlFor={`give-${code}`}
            >
              <Input
                id={`give-${code}`}
                value={said[code]?.points ?? ''}
                onChange={(event) =>
                  setSaid({ ...said, [code]: { reason: said[code]?.reason ?? '', points: event.target.value } })
                }
              />
            </Form.Item>
            <Form.Item label={words.schemes.why} htmlFor={`why-${code}`}>
              <Input.TextArea
                id={`why-${code}`}
                rows={2}
                maxLength={500}
                value={said[code]?.reason ?? ''}
                onChange={(event) =>
                  setSaid({ ...said, [code]: { points: said[code]?.points ?? '', reason: event.target.value } })
                }
              />
            </Form.Item>
          </div>
        ))}
      </Form>
      <Refused error={give.error} />
    </Dialog>
  );
}
