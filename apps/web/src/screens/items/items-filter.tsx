import { disclosureChannels, itemCategories, itemKinds, itemStandings } from '@gongkai/kernel';
import { disclosureChannelNames, itemCategoryNames, itemKindNames, itemStandingNames } from '@gongkai/words';
import { Checkbox, Input, Select } from 'antd';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import type { ItemsSearch } from './items-search.ts';

interface Props {
  readonly value: ItemsSearch;
  readonly onChange: (change: ItemsSearch) => void;
}

export function ItemsFilter({ value, onChange }: Props) {
  const years = Array.from({ length: 12 }, (_, index) => thisYear() - index);
  return (
    <div className="filter-bar">
      <Input.Search
        allowClear
        aria-label={words.items.find}
        placeholder={words.items.find}
        defaultValue={value.q ?? ''}
        maxLength={60}
        className="find"
        onSearch={(text) => onChange({ q: text.trim() === '' ? undefined : text.trim() })}
      />
      <Select
        allowClear
        aria-label={words.items.standing}
        placeholder={words.items.anyStanding}
        value={value.standing}
        onChange={(standing) => onChange({ standing })}
        options={itemStandings.map((each) => ({ value: each, label: itemStandingNames[each] }))}
      />
      <Select
        allowClear
        aria-label={words.items.anyKind}
        placeholder={words.items.anyKind}
        value={value.kind}
        onChange={(kind) => onChange({ kind })}
        options={itemKinds.map((each) => ({ value: each, label: itemKindNames[each] }))}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={words.items.anyCategory}
        placeholder={words.items.anyCategory}
        value={value.category}
        className="item-category"
        popupMatchSelectWidth={420}
        onChange={(category) => onChange({ category })}
        options={itemCategories.map((each) => ({ value: each, label: itemCategoryNames[each] }))}
      />
      <Select
        allowClear
        aria-label={words.items.anyChannel}
        placeholder={words.items.anyChannel}
        value={value.channel}
        onChange={(channel) => onChange({ channel })}
        options={disclosureChannels.map((each) => ({ value: each, label: disclosureChannelNames[each] }))}
      />
      <Select
        allowClear
        aria-label={words.items.anyYear}
        placeholder={words.items.anyYear}
        value={value.year}
        onChange={(year) => onChange({ year })}
        options={years.map((year) => ({ value: year, label: words.items.year(year) }))}
      />
      <Checkbox
        checked={value.late === 'yes'}
        onChange={({ target }) => onChange({ late: target.checked ? 'yes' : undefined })}
      >
        {words.items.late}
      </Checkbox>
    </div>
  );
}
