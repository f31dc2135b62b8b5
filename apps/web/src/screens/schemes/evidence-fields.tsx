import { getForm } from '@gongkai/forms';
import { FormCode, formCodes, ruleCodes } from '@gongkai/kernel';
import { formNames, ruleTitles, withGloss } from '@gongkai/words';
import { Form, Radio, Select } from 'antd';
import { words } from '../../words.ts';
import type { ItemDraft } from './item-draft.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly draft: ItemDraft;
  /** The form of the reports that are evaluated. */
  readonly reported: FormCode;
  readonly onChange: (change: Partial<ItemDraft>) => void;
}

/** What each kind of evidence asks for. */
export function EvidenceFields({ draft, reported, onChange }: Props) {
  const text = (name: 'each' | 'serious' | 'general' | 'minor', label: string) => (
    <TextField
      id={`evidence-${name}`}
      label={label}
      value={draft[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  switch (draft.kind) {
    case 'timeliness':
      return text('each', words.schemes.eachDay);
    case 'rules':
      return (
        <>
          <Form.Item label={words.schemes.rules} htmlFor="evidence-rules" extra={words.schemes.rulesHint}>
            <Select
              id="evidence-rules"
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              value={[...draft.rules]}
              onChange={(rules: string[]) => onChange({ rules })}
              options={ruleCodes.map((value) => ({ value, label: `${value} ${ruleTitles[value]}` }))}
            />
          </Form.Item>
          {text('each', words.schemes.each)}
        </>
      );
    case 'audit':
      return (
        <div className="field-grid field-three">
          {text('serious', words.schemes.eachSerious)}
          {text('general', words.schemes.eachGeneral)}
          {text('minor', words.schemes.eachMinor)}
        </div>
      );
    case 'share':
      return <ShareFields draft={draft} reported={reported} onChange={onChange} />;
    case 'manual':
      return <p className="soft">{words.schemes.manualWhat}</p>;
  }
}

/** Reports are read in their own form; registers are counted in whichever form asks for what is wanted. */
function ShareFields({ draft, reported, onChange }: Props) {
  const cells = getForm(draft.form).cells.map(({ code, fullLabel }) => ({
    value: code,
    label: `${code} ${withGloss(fullLabel)}`,
  }));
  const pick = (name: 'over' | 'under', label: string) => (
    <Form.Item label={label} htmlFor={`evidence-${name}`}>
      <Select
        id={`evidence-${name}`}
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        value={[...draft[name]]}
        onChange={(value: string[]) => onChange({ [name]: value })}
        options={cells}
      />
    </Form.Item>
  );
  return (
    <>
      <Form.Item label={words.schemes.source}>
        <Radio.Group
          aria-label={words.schemes.source}
          value={draft.source}
          onChange={(event) =>
            event.target.value === 'registers'
              ? onChange({ source: 'registers' })
              : onChange({
                  source: 'reported',
                  ...(draft.form === reported ? {} : { form: reported, over: [], under: [] }),
                })
          }
          options={[
            { value: 'reported', label: words.schemes.sources.reported },
            { value: 'registers', label: words.schemes.sources.registers },
          ]}
        />
      </Form.Item>
      <Form.Item label={words.schemes.formOf} htmlFor="evidence-form">
        <Select
          id="evidence-form"
          disabled={draft.source === 'reported'}
          value={draft.form}
          onChange={(form) => onChange({ form: FormCode.parse(form), over: [], under: [] })}
          options={formCodes.map((value) => ({ value, label: formNames[value] }))}
        />
      </Form.Item>
      {pick('over', words.schemes.over)}
      {pick('under', words.schemes.under)}
      <div className="field-grid field-three">
        {(['full', 'none', 'least'] as const).map((name) => (
          <TextField
            key={name}
            id={`evidence-${name}`}
            label={words.schemes[name]}
            value={draft[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
      </div>
    </>
  );
}
