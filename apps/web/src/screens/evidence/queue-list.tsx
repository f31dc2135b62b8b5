import { marks } from '@gongkai/words';
import { Link } from '@tanstack/react-router';
import { Button, Progress } from 'antd';
import { useValue } from '../../ui/value.ts';
import { words } from '../../words.ts';
import { again, dismiss, evidenceQueue, type Queued } from './evidence-queue.ts';
import { twinsOf } from './twins-of.ts';

/** The batch, file by file: what is on its way, what was read, and why something was not. */
export function QueueList({ onArrived }: { onArrived: () => void }) {
  const queue = useValue(evidenceQueue);
  if (queue.length === 0) return null;
  const done = queue.filter(({ step }) => step !== 'waiting' && step !== 'sending').length;
  return (
    <div className="evidence-queue" aria-live="polite">
      <div className="row">
        <h2>{words.evidence.queue}</h2>
        <span className="figure">{words.evidence.queueState(done, queue.length)}</span>
        <Progress
          className="upload-progress"
          percent={Math.round((done / queue.length) * 100)}
          showInfo={false}
          size="small"
          aria-label={words.evidence.queue}
        />
        <span className="house-gap" />
        {done < queue.length ? (
          <span className="faint">{words.evidence.goesOn}</span>
        ) : (
          <Button size="small" onClick={() => dismiss(queue.map(({ key }) => key))}>
            {words.evidence.queueClear}
          </Button>
        )}
      </div>
      <ul>
        {queue.map((each) => (
          <QueueLine key={each.key} queued={each} twins={twinsOf(each, queue)} onArrived={onArrived} />
        ))}
      </ul>
    </div>
  );
}

interface LineProps {
  readonly queued: Queued;
  /** Names of the files it equals. */
  readonly twins: readonly string[];
  readonly onArrived: () => void;
}

function QueueLine({ queued, twins, onArrived }: LineProps) {
  const { key, name, step, sent, problem, isFinal, id, unit } = queued;
  return (
    <li>
      {(step === 'read' || step === 'known') && id !== null ? (
        <Link to="/evidence/$unit/$id" params={{ unit, id }}>
          {name}
        </Link>
      ) : (
        <span>{name}</span>
      )}
      <span className="evidence-queue-state">
        {step === 'waiting' && <span className="faint">{words.evidence.step.waiting}</span>}
        {step === 'sending' && (
          <span className="soft">
            {sent < 1 ? words.evidence.step.sending(Math.round(sent * 100)) : words.evidence.step.reading}
          </span>
        )}
        {step === 'read' && <span className="good">{words.evidence.step.read}</span>}
        {step === 'known' && <span className="soft">{words.evidence.step.known}</span>}
        {step === 'refused' && <span className="bad">{problem}</span>}
        {(step === 'known' || step === 'refused') && twins.length > 0 && (
          <span className="soft">{words.evidence.equals(twins.map(words.evidence.rivals.paper).join(marks.list))}</span>
        )}
        {step === 'failed' && (
          <>
            <span className="bad">{problem}</span>
            {!isFinal && (
              <Button size="small" onClick={() => again(key, onArrived)}>
                {words.evidence.again}
              </Button>
            )}
            <Button size="small" onClick={() => dismiss([key])}>
              {words.evidence.dismiss}
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
