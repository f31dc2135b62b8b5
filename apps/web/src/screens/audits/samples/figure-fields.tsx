import { getForm } from '@gongkai/forms';
import type { AuditedFigure, EngagementView } from '@gongkai/reports';
import { isWithin } from '@gongkai/units';
import { withGloss } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Form, Radio, Select } from 'antd';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { words } from '../../../words.ts';

interface Props {
  readonly view: EngagementView;
  readonly figure: AuditedFigure;
  readonly onChange: (figure: AuditedFigure) => void;
}

/** Which figure: whose, alone or with all below, and which cell. Any cell of the form can be asked for. */
export function FigureFields({ view, figure, onChange }: Props) {
  const { mandate } = useSession();
  const tree = useQuery(queries.tree(mandate.unit, Number(figure.period.slice(0, 4))));
  const form = getForm(figure.form);
  const units = (tree.data?.units ?? []).filter(
    ({ code, kind }) => isWithin(code, view.body.subtree) && form.filedBy.includes(kind),
  );
  return (
    <>
      <Form.Item label={words.audits.cell} htmlFor="draw-cell" required>
        <Select
          id="draw-cell"
          showSearch={{ optionFilterProp: 'label' }}
          value={figure.cell === '' ? null : figure.cell}
          onChange={(cell) => onChange({ ...figure, cell: cell ?? '' })}
          options={form.cells.map(({ code, fullLabel }) => ({ value: code, label: `${code} ${withGloss(fullLabel)}` }))}
        />
      </Form.Item>
      <div className="field-grid">
        <Form.Item label={words.audits.of} htmlFor="draw-unit">
          <Select
            id="draw-unit"
            showSearch={{ optionFilterProp: 'label' }}
            value={String(figure.unit)}
            onChange={(code) => {
              const unit = units.find((each) => each.code === code)?.code;
              if (unit !== undefined) onChange({ ...figure, unit });
            }}
            options={units.map(({ code, name }) => ({ value: String(code), label: name }))}
          />
        </Form.Item>
        <Form.Item label={words.audits.reach}>
          <Radio.Group
            aria-label={words.audits.reach}
            value={figure.reach}
            onChange={(event) => onChange({ ...figure, reach: event.target.value === 'own' ? 'own' : 'subtree' })}
            options={[
              { value: 'subtree', label: words.audits.reachSubtree },
              { value: 'own', label: words.audits.reachOwn },
            ]}
          />
        </Form.Item>
      </div>
    </>
  );
}
