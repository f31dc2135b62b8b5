import type { Observation } from '@gongkai/reports';
import { words } from '../../../words.ts';
import { ObservationHead } from './observation-rows.tsx';

/** 正文数据 to be read: a value nobody gave is said to be missing, never shown as zero. */
export function ObservationList({ observations }: { observations: readonly Observation[] }) {
  return (
    <table className="observations">
      <ObservationHead />
      <tbody>
        {observations.map(({ label, value, measure, qualifier, quote }, place) => (
          <tr key={place}>
            <td data-field="label">{label}</td>
            <td data-field="value">{value ?? <span className="faint">{words.common.notReported}</span>}</td>
            <td data-field="measure">{measure}</td>
            <td data-field="qualifier">{qualifier}</td>
            <td data-field="quote" className="soft" lang="zh-CN">
              {quote}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
