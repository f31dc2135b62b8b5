import { words } from '../../words.ts';

interface Props {
  readonly steps: readonly { readonly kind: string; readonly text: string }[];
}

/** How a day was found, run by run, so that anybody can count along (goal G42). */
export function StepList({ steps }: Props) {
  if (steps.length === 0) return null;
  return (
    <ol className="clock-steps" aria-label={words.calendar.steps}>
      {steps.map(({ kind, text }) => (
        <li key={text} data-kind={kind}>
          {text}
        </li>
      ))}
    </ol>
  );
}
