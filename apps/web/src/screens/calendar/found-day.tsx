import type { PlainDate } from '@gongkai/kernel';
import { printDay } from '@gongkai/words';
import { words } from '../../words.ts';

interface Props {
  readonly label: string;
  readonly day: PlainDate | null;
  readonly provisional: boolean;
}

/** The day that was found, large, and whether it may still move. */
export function FoundDay({ label, day, provisional }: Props) {
  return (
    <p>
      {`${label} `}
      <strong className="figure">{day === null ? words.calendar.noDue : printDay(day)}</strong>
      {provisional && (
        <abbr className="clock-provisional" title={words.calendar.provisionalWhat}>
          {words.calendar.provisional}
        </abbr>
      )}
    </p>
  );
}
