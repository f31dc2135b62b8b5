import type { ApplicationStep, ApplicationView } from '@gongkai/reports';
import { applicationEventNames, marks, outcomeNames, printShortDay } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../../api/queries.ts';
import { printTime, thisYear } from '../../../ui/today.ts';
import { words } from '../../../words.ts';

/** What has happened, newest first: the legal day in front, when it was recorded and by whom behind. */
export function TimeLine({ view }: { view: ApplicationView }) {
  const tree = useQuery(queries.tree(view.unit, thisYear()));
  const nameOf = (section: string): string => tree.data?.units.find(({ code }) => code === section)?.name ?? section;
  return (
    <section className="card card-pad">
      <h2>{words.applications.timeline}</h2>
      <ol className="time-line">
        {view.timeline.toReversed().map((step) => (
          <li key={step.seq}>
            <span className="figure">{printShortDay(step.command.on)}</span>
            <span>
              <strong>{applicationEventNames[step.command.kind]}</strong>
              <span className="faint">{`${marks.gap}${step.by} ${printTime(step.at)}`}</span>
              {saidOf(step, nameOf).map((line) => (
                <p key={line} className="case-prose">
                  {line}
                </p>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const say = words.applications.step;

/** What a step said, in the words of its own fields. */
function saidOf({ command }: ApplicationStep, nameOf: (section: string) => string): string[] {
  const lines = linesOf(command, nameOf);
  return lines.filter((line) => line !== '');
}

function linesOf(command: ApplicationStep['command'], nameOf: (section: string) => string): string[] {
  switch (command.kind) {
    case 'confirmed':
    case 'withdrawn':
      return [command.evidence];
    case 'correction-asked':
      return [command.items, `${say.until}${marks.colon}${printShortDay(command.until)}`, command.letter];
    case 'corrected':
      return [command.note, command.request?.description ?? ''];
    case 'third-party-asked':
      return [`${say.partyOf(command.party, null)}${marks.colon}${command.information}`, command.letter];
    case 'organ-asked':
      return [`${command.organ}${marks.colon}${command.information}`, command.letter];
    case 'notice-served':
      return [say.noticeOf[command.notice], command.evidence];
    case 'third-party-answered':
      return [`${say.partyOf(command.party, null)}${marks.colon}${say.opinions[command.opinion]}`, command.reason];
    case 'organ-answered':
      return [`${command.organ}${marks.colon}${say.opinions[command.opinion]}`, command.reason];
    case 'explanation-asked':
      return [command.reason, command.letter];
    case 'explained':
      return [
        command.reasonable ? say.yes : say.no,
        command.note,
        command.delayedTo == null ? '' : printShortDay(command.delayedTo),
      ];
    case 'extended':
      return [
        `${say.days} ${command.days}${marks.comma}${say.approvedBy} ${command.approvedBy} ${printShortDay(command.approvedOn)}`,
        command.reason,
      ];
    case 'assistance-asked':
      return [`${nameOf(command.section)}${marks.colon}${command.question}`];
    case 'assisted':
      return [`${nameOf(command.section)}${marks.colon}${command.answer}`];
    case 'drafted':
    case 'answered-at-once':
      return [outcomeNames[command.outcome], command.ground.facts];
    case 'checked':
    case 'approved':
      return [command.agrees ? say.agree : say.disagree, command.opinion];
    case 'delivered':
      return [say.bys[command.by], command.evidence, command.letter];
    case 'handed-over':
      return [nameOf(command.section), command.note];
    case 'merged':
    case 'split':
    case 'amended':
    case 'reopened':
      return [command.reason];
    case 'moved':
      return [`${nameOf(command.to)} ${command.id}`, command.document];
    case 'taken-over':
      return [outcomeNames[command.outcome]];
    case 'correction-lapsed':
    case 'fee-lapsed':
      return [command.note];
    case 'fee-paid':
      return [command.receipt];
    case 'fee-noticed':
    case 'registered':
      return [];
  }
}
