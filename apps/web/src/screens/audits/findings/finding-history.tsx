import type { AuditFindingView } from '@gongkai/reports';
import { auditFindingDoneNames, auditStanceNames, followResultNames, marks, printDay } from '@gongkai/words';
import { printTime } from '../../../ui/today.ts';
import { words } from '../../../words.ts';

type Happened = AuditFindingView['history'][number];

/** What has happened, the newest first: the day in front, who wrote it down and when behind. */
export function FindingHistory({ history }: { history: readonly Happened[] }) {
  return (
    <ol className="audit-history" reversed>
      {history.toReversed().map((happened) => (
        <li key={happened.seq}>
          <span className="figure">{printDay(happened.on)}</span>
          <span>
            <strong>{auditFindingDoneNames[happened.event.event]}</strong>
            <span className="faint">{`${marks.gap}${words.audits.actedBy(happened.by, printTime(happened.at))}`}</span>
            {toldOf(happened.event).map((line) => (
              <p key={line} className="audit-prose">
                {line}
              </p>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

function toldOf(event: Happened['event']): string[] {
  switch (event.event) {
    case 'raised':
    case 'amended':
      return [];
    case 'sent':
      return [words.audits.answerBy(printDay(event.answerBy))];
    case 'answered':
      return [
        `${auditStanceNames[event.stance]}${marks.stop}${event.text}`,
        ...(event.measures === '' ? [] : [`${words.audits.measures}${marks.colon}${event.measures}`]),
        ...(event.doneBy === null ? [] : [words.audits.doneByWas(printDay(event.doneBy))]),
      ];
    case 'followed':
      return [`${followResultNames[event.result]}${marks.stop}${event.note}`];
    case 'closed':
      return [event.note];
    case 'reopened':
      return [event.reason, words.audits.answerBy(printDay(event.answerBy))];
    case 'withdrawn':
      return [event.reason];
  }
}
