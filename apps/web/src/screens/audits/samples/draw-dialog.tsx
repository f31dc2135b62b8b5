import { mostDrawn, Seed } from '@gongkai/auditing';
import { StrataKind } from '@gongkai/kernel';
import type { AuditedFigure, EngagementView } from '@gongkai/reports';
import { strataNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { words } from '../../../words.ts';
import { useAudit } from '../use-audit.ts';
import { FigureFields } from './figure-fields.tsx';
import { PopulationNote } from './population-note.tsx';

interface Props {
  readonly view: EngagementView;
  /** The figure one came from; null: it is chosen here. */
  readonly given: AuditedFigure | null;
  readonly onClose: () => void;
}

/** Chooses a figure, shows what stands behind it, and draws so many of it. */
export function DrawDialog({ view, given, onClose }: Props) {
  const { mandate } = useSession();
  const navigate = useNavigate();
  const { form, period, subtree } = view.body;
  const [figure, setFigure] = useState<AuditedFigure>(
    given ?? { unit: subtree, reach: 'subtree', form, period, cell: '' },
  );
  const [design, setDesign] = useState<Design>({ size: null, strata: 'none', seed: '' });
  const asked = { unit: mandate.unit, engagement: view.id, figure };
  const population = useQuery(queries.population(figure.cell === '' ? null : asked));
  const draw = useAudit<{ id: string }>(
    ({ id }) => void navigate({ to: '/audits/$id/samples/$sample', params: { id: view.id, sample: id } }),
    ({ id }) => words.audits.drawn(id),
  );
  const seedWrong = design.seed !== '' && !Seed.safeParse(design.seed).success;
  const { size } = design;
  const most = Math.min(mostDrawn, population.data?.records ?? mostDrawn);
  const tooMany = size !== null && size > most;
  const strata = population.data?.strata;
  return (
    <Dialog
      first="draw-cell"
      width={680}
      title={words.audits.drawTitle}
      okText={words.audits.draw}
      cancelText={words.common.cancel}
      okButtonProps={{ disabled: size === null || tooMany || !population.isSuccess || seedWrong || draw.isPending }}
      onOk={() =>
        size !== null &&
        draw.mutate(() =>
          client.samples.draw.mutate({
            ...asked,
            design: { size, strata: design.strata, seed: design.seed === '' ? null : design.seed },
          }),
        )
      }
      onCancel={onClose}
    >
      <Form layout="vertical">
        <FigureFields view={view} figure={figure} onChange={setFigure} />
        <PopulationNote query={population} onSize={(next) => setDesign({ ...design, size: next })} />
        <div className="field-grid">
          <Form.Item label={words.audits.strata} htmlFor="draw-strata">
            <Select
              id="draw-strata"
              value={design.strata}
              onChange={(next) => setDesign({ ...design, strata: StrataKind.parse(next) })}
              options={strataOptions(strata)}
            />
          </Form.Item>
          <Form.Item
            label={words.audits.size}
            htmlFor="draw-size"
            required
            extra={tooMany ? <span className="bad">{words.audits.sizeMost(most)}</span> : undefined}
          >
            <InputNumber
              id="draw-size"
              min={1}
              aria-invalid={tooMany}
              precision={0}
              value={size}
              onChange={(next) => setDesign({ ...design, size: next })}
            />
          </Form.Item>
        </div>
        <Form.Item
          label={words.audits.seed}
          htmlFor="draw-seed"
          extra={seedWrong ? <span className="bad">{words.audits.seedWrong}</span> : words.audits.seedHint}
        >
          <Input
            id="draw-seed"
            maxLength={20}
            value={design.seed}
            aria-invalid={seedWrong}
            onChange={(event) => setDesign({ ...design, seed: event.target.value.trim() })}
          />
        </Form.Item>
      </Form>
      <Refused error={draw.error} />
    </Dialog>
  );
}

interface Design {
  readonly size: number | null;
  readonly strata: StrataKind;
  readonly seed: string;
}

const strataOptions = (strata: Readonly<Record<StrataKind, number>> | undefined) =>
  StrataKind.options.map((value) => ({
    value,
    label:
      value === 'none' || strata === undefined
        ? strataNames[value]
        : words.audits.strataCount(strataNames[value], strata[value]),
  }));
