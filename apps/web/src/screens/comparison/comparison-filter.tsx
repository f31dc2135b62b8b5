import { marks, unitKindNames } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { queries } from '../../api/queries.ts';
import { words } from '../../words.ts';
import { comparisonMeasures, comparisonViews } from './comparison-search.ts';
import type { Comparison } from './use-comparison.ts';

/** What is compared with what: view, kind of unit, cells, other places. */
export function ComparisonFilter({ comparison }: { comparison: Comparison }) {
  const { asked, group, groups, kinds, search, ask } = comparison;
  const { view = 'units', show = 'value' } = search;
  return (
    <section className="card no-print" aria-label={words.comparison.view}>
      <div className="filter-bar">
        <Segmented
          aria-label={words.comparison.view}
          value={view}
          onChange={(next) => ask({ view: next === 'units' ? undefined : next, ask: undefined })}
          options={comparisonViews.map((value) => ({ value, label: words.comparison.views[value] }))}
        />
        <Select
          aria-label={words.comparison.kind}
          value={asked.of}
          onChange={(of) => ask({ of, group: undefined, cell: undefined, unit: undefined, ask: undefined })}
          options={kinds.map((value) => ({ value, label: unitKindNames[value] }))}
        />
        {asked.of === 'district' && (
          <Select
            aria-label={words.comparison.reportKind}
            value={asked.kind}
            onChange={(kind) => ask({ kind })}
            options={(['own', 'district'] as const).map((value) => ({ value, label: words.comparison.kindOf[value] }))}
          />
        )}
        <Select
          aria-label={words.comparison.group}
          className="comparison-group"
          popupMatchSelectWidth={false}
          value={group.code}
          onChange={(code) => ask({ group: code, cell: undefined })}
          options={groups.map(({ code, title }) => ({ value: code, label: title }))}
        />
        {view === 'units' && (
          <Segmented
            aria-label={words.comparison.measureHead}
            value={show}
            onChange={(next) => ask({ show: next === 'value' ? undefined : next })}
            options={comparisonMeasures.map((value) => ({ value, label: words.comparison.measure[value] }))}
          />
        )}
        {view === 'years' ? <UnitPicker comparison={comparison} /> : <BesidePicker comparison={comparison} />}
      </div>
    </section>
  );
}

/** Whose years are looked at. */
function UnitPicker({ comparison: { alike, unit, ask } }: { comparison: Comparison }) {
  return (
    <Select
      aria-label={words.comparison.unit}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={unit}
      placeholder={words.comparison.pick}
      onChange={(code) => ask({ unit: code ?? undefined })}
      options={alike.map(({ code, name }) => ({ value: String(code), label: name }))}
    />
  );
}

/** Other places as far as they have published. */
function BesidePicker({ comparison: { asked, ask } }: { comparison: Comparison }) {
  const places = useQuery(queries.placesBeside(asked.unit));
  return (
    <Select
      mode="multiple"
      allowClear
      aria-label={words.comparison.beside}
      placeholder={words.comparison.beside}
      className="comparison-beside"
      maxCount={5}
      value={asked.beside.map(String)}
      onChange={(codes) => ask({ beside: codes.length === 0 ? undefined : codes.join(',') })}
      notFoundContent={words.comparison.besideNone}
      showSearch={{ optionFilterProp: 'label' }}
      options={(places.data ?? []).map(({ code, name, reports }) => ({
        value: String(code),
        label: `${name}${marks.open}${words.comparison.published} ${reports}${marks.close}`,
      }))}
    />
  );
}
