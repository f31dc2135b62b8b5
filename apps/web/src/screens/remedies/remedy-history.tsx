import type { RemedyHappened } from '@gongkai/reports';
import { marks, printDay, remedyEventNames } from '@gongkai/words';
import { printTime } from '../../ui/today.ts';
import { words } from '../../words.ts';

/** What has happened, the newest first: the legal day in front, the moment it was written down behind. */
export function RemedyHistory({ history }: { history: readonly RemedyHappened[] }) {
  return (
    <ol className="history" reversed>
      {history.toReversed().map((happened) => (
        <li key={happened.seq}>
          <span className="figure history-day">{printDay(happened.onDay)}</span>
          <span>
            <strong>{remedyEventNames[happened.command.event]}</strong>
            <span className="history-told">{toldOf(happened.command)}</span>
            <span className="faint history-by">{words.remedies.recordedBy(happened.by, printTime(happened.at))}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function toldOf(command: RemedyHappened['command']): string {
  switch (command.event) {
    case 'registered':
    case 'amended':
      return words.remedies.told.amended(command.caseNumber, command.organ);
    case 'extended':
      return words.remedies.told.extended(printDay(command.until));
    case 'decided': {
      const { result, servedOn, redoBy } = command;
      const told = [
        words.remedies.told.decided(words.remedies.column[result]),
        words.remedies.told.served(printDay(servedOn)),
      ];
      return [...told, ...(redoBy === null ? [] : [words.remedies.told.redoBy(printDay(redoBy))])].join(marks.comma);
    }
    case 'voided':
      return command.reason;
    case 'suspended':
    case 'retried':
      return command.note;
    case 'taken-over':
      return words.remedies.told.decided(words.remedies.column[command.result]);
    default:
      return '';
  }
}
