import { PlainDate, printMoney } from '@gongkai/kernel';
import { type FeeBasis, feeOf, feeParts } from '@gongkai/registers/fees';
import type { ApplicationView } from '@gongkai/reports';
import { Form, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import '../../styles/letters.css';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refused } from '../../ui/refused.tsx';
import { today } from '../../ui/today.ts';
import { words } from '../../words.ts';
import { basisOf, type FeeDraft } from './fee-draft.ts';
import { useFee } from './use-fee.ts';

interface Props {
  readonly view: ApplicationView;
  /** What the applicant had asked for in that month; null: nobody can tell. */
  readonly countBefore: number | null;
  readonly onClose: () => void;
}

/** The fee before it is asked for: by which method, from what, how much. */
export function FeeNoticeDialog({ view: { unit, id, seq }, countBefore, onClose }: Props) {
  const [draft, setDraft] = useState<FeeDraft>({ method: 'pages', countBefore: countBefore ?? 0, items: 1, pages: '' });
  const [on, setOn] = useState<string>(today());
  const move = useFee(onClose);
  const set = (change: Partial<FeeDraft>): void => setDraft({ ...draft, ...change });
  const basis = basisOf(draft);
  const day = PlainDate.safeParse(on);
  const ready = basis !== null && feeOf(basis) > 0 && day.success;

  return (
    <Dialog
      first="fee-on"
      title={words.fees.noticeTitle}
      okText={words.common.confirm}
      okButtonProps={{ disabled: !ready || move.isPending }}
      onOk={() => ready && move.mutate(() => client.fees.notice.mutate({ unit, id, seen: seq, on: day.data, basis }))}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={words.fees.on} htmlFor="fee-on">
          <DayField id="fee-on" value={on} onChange={setOn} />
        </Form.Item>
        <Form.Item label={words.fees.method} extra={words.fees.methodWhat}>
          <Radio.Group
            aria-label={words.fees.method}
            optionType="button"
            value={draft.method}
            onChange={(event) => set({ method: event.target.value === 'items' ? 'items' : 'pages' })}
            options={[
              { value: 'pages', label: words.fees.methods.pages },
              { value: 'items', label: words.fees.methods.items },
            ]}
          />
        </Form.Item>
        {draft.method === 'pages' ? (
          <Form.Item label={words.fees.pages} htmlFor="fee-pages" extra={words.fees.pagesWhat}>
            <Input id="fee-pages" value={draft.pages} onChange={(event) => set({ pages: event.target.value })} />
          </Form.Item>
        ) : (
          <>
            <Form.Item label={words.fees.countBefore} htmlFor="fee-before" extra={words.fees.countBeforeWhat}>
              <InputNumber
                id="fee-before"
                min={0}
                precision={0}
                value={draft.countBefore}
                onChange={(count) => set({ countBefore: count })}
              />
            </Form.Item>
            <Form.Item label={words.fees.items} htmlFor="fee-items">
              <InputNumber
                id="fee-items"
                min={1}
                precision={0}
                value={draft.items}
                onChange={(items) => set({ items })}
              />
            </Form.Item>
          </>
        )}
      </Form>
      {basis !== null && <Amount basis={basis} />}
      <Refused error={move.error} />
    </Dialog>
  );
}

function Amount({ basis }: { basis: FeeBasis }) {
  const fen = feeOf(basis);
  const measure = words.fees.measures[basis.method];
  if (fen === 0) return <output className="warn">{words.fees.free}</output>;
  return (
    <output className="fee-amount">
      {feeParts(basis).map(({ count, each, fen: sum }, index) => (
        <span key={`${index}/${each}`} className="soft">
          {words.fees.part(count, measure, printMoney(each, '元'), printMoney(sum, '元'))}
        </span>
      ))}
      <strong>{words.fees.amount(printMoney(fen, '元'))}</strong>
    </output>
  );
}
