import type { CheckOutcome } from '@gongkai/kernel';

/** The three ways of saying what came of a check. */
export interface Wordings {
  readonly passed: () => string;
  readonly failed: () => string;
  readonly unknown: () => string;
}

export function say(outcome: CheckOutcome, wordings: Wordings): string {
  switch (outcome) {
    case 'passed':
      return wordings.passed();
    case 'failed':
      return wordings.failed();
    case 'not-evaluated':
      return wordings.unknown();
  }
}
