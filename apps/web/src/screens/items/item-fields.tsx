import { type ItemAttribute, type ItemCategory, type ItemKind, itemAttributes, itemKinds } from '@gongkai/kernel';
import type { ItemView } from '@gongkai/reports';
import { UnitCode } from '@gongkai/units';
import { itemAttributeNames, itemCategoryNames, itemFieldNames, itemKindNames } from '@gongkai/words';
import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { DayField } from '../../ui/day-field.tsx';
import { words } from '../../words.ts';
import { type BodyDraft, dayFields } from './body-draft.ts';
import { InterpretsField } from './interprets-field.tsx';

interface Props {
  readonly view: ItemView;
  readonly draft: BodyDraft;
  readonly categories: readonly ItemCategory[];
  readonly onChange: (change: Partial<BodyDraft>) => void;
}

const required = ['title', 'category', 'formedOn'];
const labelOf = (field: string): string => itemFieldNames[field] ?? field;

/** The catalogue entry and the text, in the order in which a document is at hand. */
export function ItemFields({ view, draft, categories, onChange }: Props) {
  const line = (field: 'title' | 'documentNumber' | 'indexNumber' | 'attributeReason', hint = '') => (
    <Form.Item
      label={labelOf(field)}
      htmlFor={`item-${field}`}
      required={required.includes(field)}
      className={field === 'title' || field === 'attributeReason' ? 'wide' : ''}
    >
      <Input
        id={`item-${field}`}
        value={draft[field]}
        maxLength={field === 'title' ? 200 : field === 'attributeReason' ? 1_000 : 60}
        placeholder={hint}
        onChange={(event) => onChange({ [field]: event.target.value })}
      />
    </Form.Item>
  );
  return (
    <Form layout="vertical" className="item-form">
      {line('title')}
      {line('documentNumber')}
      <Form.Item label={labelOf('kind')}>
        <Select<ItemKind>
          aria-label={labelOf('kind')}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
          options={itemKinds.map((each) => ({ value: each, label: itemKindNames[each] }))}
        />
      </Form.Item>
      {line('indexNumber', words.items.auto)}
      <Form.Item label={labelOf('category')} required className="wide">
        <Select<ItemCategory>
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={labelOf('category')}
          value={draft.category}
          onChange={(category) => onChange({ category })}
          options={withChosen(categories, draft.category).map((each) => ({
            value: each,
            label: itemCategoryNames[each],
          }))}
        />
      </Form.Item>
      {dayFields.slice(0, 3).map((field) => (
        <Form.Item key={field} label={labelOf(field)} htmlFor={`item-${field}`} required={required.includes(field)}>
          <DayField id={`item-${field}`} value={draft[field]} onChange={(text) => onChange({ [field]: text })} />
        </Form.Item>
      ))}
      {view.sections.length > 0 && (
        <Form.Item label={labelOf('section')}>
          <Select
            allowClear
            aria-label={labelOf('section')}
            placeholder={words.items.noSection}
            value={draft.section === null ? null : String(draft.section)}
            disabled={view.sections.some(({ unit }) => unit === view.unit)}
            onChange={(code) => onChange({ section: UnitCode.nullish().parse(code) ?? null })}
            options={view.sections.map(({ unit, name }) => ({ value: String(unit), label: name }))}
          />
        </Form.Item>
      )}
      {dayFields.slice(3).map((field) => (
        <Form.Item key={field} label={labelOf(field)} htmlFor={`item-${field}`}>
          <DayField id={`item-${field}`} value={draft[field]} onChange={(text) => onChange({ [field]: text })} />
        </Form.Item>
      ))}
      <Form.Item label={labelOf('attribute')} className="wide">
        <Radio.Group
          aria-label={labelOf('attribute')}
          optionType="button"
          value={draft.attribute}
          onChange={({ target }) => onChange({ attribute: attributeOf(target.value) })}
          options={itemAttributes.map((each) => ({ value: each, label: itemAttributeNames[each] }))}
        />
      </Form.Item>
      {draft.attribute !== 'public' && line('attributeReason', words.items.attributeReason)}
      {draft.kind === 'interpretation' && <InterpretsField view={view} draft={draft} onChange={onChange} />}
      {view.replaces !== null && <p className="wide soft">{words.items.replaces(view.replaces.title)}</p>}
      {draft.dutyPeriod !== null && <p className="wide soft">{words.items.duty(draft.dutyPeriod)}</p>}
      <Form.Item label={labelOf('summary')} htmlFor="item-summary" className="wide">
        <Input.TextArea
          id="item-summary"
          rows={2}
          value={draft.summary}
          maxLength={1_000}
          onChange={({ target }) => onChange({ summary: target.value })}
        />
      </Form.Item>
      <Form.Item label={labelOf('text')} htmlFor="item-text" className="wide" extra={words.items.textHint}>
        <Input.TextArea
          id="item-text"
          rows={14}
          value={draft.text}
          maxLength={100_000}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      </Form.Item>
      <Checkbox className="wide" checked={draft.lead} onChange={({ target }) => onChange({ lead: target.checked })}>
        {words.items.lead}
      </Checkbox>
    </Form>
  );
}

// A class that does not fit the day any more is still called by its name; sending it on says what is wrong.
const withChosen = (categories: readonly ItemCategory[], chosen: ItemCategory | null): readonly ItemCategory[] =>
  chosen === null || categories.includes(chosen) ? categories : [chosen, ...categories];

const attributeOf = (value: unknown): ItemAttribute => itemAttributes.find((each) => each === value) ?? 'public';
