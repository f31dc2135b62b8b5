import { addDays, type PlainDate } from '@gongkai/kernel';
import type { ClockStep } from './clock.ts';
import type { Ledger, Run } from './clock-ledger.ts';
import type { RunDay } from './count-run.ts';
import { terms } from './terms.ts';

/** A stretch with its days, counted. */
export interface CountedRun {
  readonly run: Run;
  readonly days: readonly RunDay[];
}

/**
 * The time line from receipt to the due day: every day in exactly one step, acts between them. `until` is where a wait for the
 * applicant, or a pause nobody can say the end of, is cut.
 */
export function stepsOf(ledger: Ledger, runs: readonly CountedRun[], until: PlainDate): ClockStep[] {
  const steps: ClockStep[] = [];
  const acts = ledger.acts.filter(({ act }) => act !== 'corrected' && act !== 'fee-paid');
  const reply = terms[ledger.regulation].reply.days;
  const total = reply + (ledger.extension?.days ?? 0);
  let told = 0;
  const tell = (before: PlainDate | null) => {
    for (let next = acts[told]; next !== undefined && (before === null || next.on < before); next = acts[told]) {
      steps.push({ kind: 'act', ...next });
      told += 1;
    }
  };
  for (const [index, { run, days }] of runs.entries()) {
    tell(run.after);
    steps.push({ kind: 'restart', on: run.after, act: run.act });
    for (const day of days) {
      tell(day.day);
      addDay(steps, day);
      if (run.stoppedOn !== null) continue;
      if (day.number === reply) steps.push({ kind: 'due', on: day.day, which: 'original', days: reply });
      if (ledger.extension !== null && day.number === total)
        steps.push({ kind: 'due', on: day.day, which: 'extended', days: day.number });
    }
    const from = addDays(days.at(-1)?.day ?? run.after, 1);
    const to = runs[index + 1]?.run.after ?? until;
    const isOpen = run.stoppedOn !== null || (days.at(-1)?.number ?? 0) < total;
    tell(from);
    if (isOpen && from <= to) steps.push({ kind: run.stoppedOn === null ? 'paused' : 'waiting', from, to });
  }
  tell(null);
  return steps;
}

/** Lengthens the last step by a day of its kind, or begins a new one. */
export function addDay(steps: ClockStep[], { day, is, number, provisional }: RunDay): void {
  const last = steps.at(-1);
  switch (is.kind) {
    case 'weekday':
      if (number === null) return;
      if (last?.kind === 'counted' && last.provisional === provisional)
        steps[steps.length - 1] = { ...last, to: day, last: number };
      else steps.push({ kind: 'counted', from: day, to: day, first: number, last: number, name: null, provisional });
      return;
    case 'worked':
      if (number === null) return;
      steps.push({ kind: 'worked', from: day, to: day, first: number, last: number, name: is.name, provisional });
      return;
    case 'holiday':
      if (last?.kind === 'holiday' && last.name === is.name) steps[steps.length - 1] = { ...last, to: day };
      else steps.push({ kind: 'holiday', from: day, to: day, name: is.name, notices: is.notices });
      return;
    case 'weekend':
    case 'paused':
      if (last?.kind === is.kind) steps[steps.length - 1] = { ...last, to: day };
      else steps.push({ kind: is.kind, from: day, to: day });
  }
}
