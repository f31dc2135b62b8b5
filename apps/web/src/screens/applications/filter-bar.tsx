import {
  type ApplicantKind,
  type ApplicationChannel,
  applicantKinds,
  applicationChannels,
  type ClockColour,
  type Outcome,
  outcomes,
} from '@gongkai/kernel';
import { applicantKindNames, applicationChannelNames, outcomeNames } from '@gongkai/words';
import { Checkbox, Input, Radio, Select } from 'antd';
import { thisYear } from '../../ui/today.ts';
import { words } from '../../words.ts';
import type { ApplicationSearch } from './application-search.ts';

interface Props {
  readonly search: ApplicationSearch;
  readonly onChange: (change: Partial<ApplicationSearch>) => void;
  /** Cases may wait for whoever looks. */
  readonly hasDesk: boolean;
}

const colours = ['black', 'red', 'yellow', 'green'] as const satisfies readonly ClockColour[];
const years = (): number[] => Array.from({ length: 8 }, (_, back) => thisYear() - back);

/** What the list is narrowed to; every change stands in the address. */
export function FilterBar({ search, onChange, hasDesk }: Props) {
  const show = search.show ?? 'open';
  const shown = (['mine', 'open', 'ended', 'all'] as const).filter((value) => hasDesk || value !== 'mine');
  return (
    <div className="filter-bar">
      <Radio.Group
        optionType="button"
        value={show}
        onChange={(event) => onChange({ show: event.target.value })}
        options={shown.map((value) => ({ value, label: words.applications[value] }))}
      />
      {show !== 'ended' && (
        <Select<ClockColour[]>
          mode="multiple"
          maxTagCount="responsive"
          allowClear
          aria-label={words.applications.filterColour}
          placeholder={words.applications.filterColour}
          value={search.colours ?? []}
          options={colours.map((value) => ({ value, label: words.applications.colour[value] }))}
          onChange={(value) => onChange({ colours: value })}
        />
      )}
      {(show === 'ended' || show === 'all') && (
        <Select<Outcome[]>
          mode="multiple"
          maxTagCount="responsive"
          allowClear
          className="filter-wide"
          aria-label={words.applications.filterOutcome}
          placeholder={words.applications.filterOutcome}
          value={search.outcomes ?? []}
          options={outcomes.map((value) => ({ value, label: outcomeNames[value] }))}
          onChange={(value) => onChange({ outcomes: value })}
        />
      )}
      <Select<ApplicantKind[]>
        mode="multiple"
        maxTagCount="responsive"
        allowClear
        aria-label={words.applications.filterApplicant}
        placeholder={words.applications.filterApplicant}
        value={search.applicants ?? []}
        options={applicantKinds.map((value) => ({ value, label: applicantKindNames[value] }))}
        onChange={(value) => onChange({ applicants: value })}
      />
      <Select<ApplicationChannel[]>
        mode="multiple"
        maxTagCount="responsive"
        allowClear
        aria-label={words.applications.filterChannel}
        placeholder={words.applications.filterChannel}
        value={search.channels ?? []}
        options={applicationChannels.map((value) => ({ value, label: applicationChannelNames[value] }))}
        onChange={(value) => onChange({ channels: value })}
      />
      <Select<number>
        allowClear
        aria-label={words.applications.filterYear}
        placeholder={words.applications.filterYear}
        value={search.year ?? null}
        options={years().map((value) => ({ value, label: words.applications.yearOf(value) }))}
        onChange={(value) => onChange({ year: value ?? undefined })}
      />
      <Input
        className="find"
        type="search"
        allowClear
        key={search.text ?? ''}
        defaultValue={search.text ?? ''}
        aria-label={words.applications.filterText}
        placeholder={words.applications.filterText}
        maxLength={80}
        onPressEnter={({ currentTarget }) => onChange({ text: currentTarget.value.trim() || undefined })}
        onClear={() => onChange({ text: undefined })}
      />
      <Checkbox
        checked={search.below === 'yes'}
        onChange={(event) => onChange({ below: event.target.checked ? 'yes' : undefined })}
      >
        {words.applications.below}
      </Checkbox>
    </div>
  );
}
