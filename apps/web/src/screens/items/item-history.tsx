import type { ItemEvent } from '@gongkai/registers/disclosure';
import { disclosureChannelNames, itemEventNames, itemStepNames, marks, printDay } from '@gongkai/words';
import { printTime } from '../../ui/today.ts';
import { words } from '../../words.ts';

/** What has happened, the newest first: the legal day in front, the moment it was written down behind. */
export function ItemHistory({ history }: { history: readonly ItemEvent[] }) {
  return (
    <ol className="history item-history" reversed>
      {history.toReversed().map((event) => (
        <li key={event.seq}>
          <span className="figure history-day">{printDay(event.onDay)}</span>
          <span>
            <strong>{itemEventNames[event.kind]}</strong>
            {event.facts.step !== undefined && words.items.atStep(itemStepNames[event.facts.step])}
            {toldOf(event).map((told) => (
              <span key={told} className="item-told">
                {told}
              </span>
            ))}
            <span className="faint history-by">{words.items.recordedBy(event.by, printTime(event.at))}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

const toldOf = ({ facts: { reason, channels = [] } }: ItemEvent): string[] => [
  ...(reason === undefined ? [] : [words.items.reason(reason)]),
  ...(channels.length === 0 ? [] : [channels.map(({ channel }) => disclosureChannelNames[channel]).join(marks.list)]),
];
