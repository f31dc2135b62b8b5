import type { ChecklistAnswers } from '@gongkai/registers/disclosure';
import type { ItemView } from '@gongkai/reports';
import { client } from '../../api/client.ts';

interface Decision {
  readonly decision: 'pass' | 'return' | 'escalate';
  readonly reason: string;
  readonly answers: ChecklistAnswers;
}

/** The verb of the step that the item waits at; who was to publish it can only send it back. */
export function sendReview({ unit, id, seq: seen, chain }: ItemView, decision: Decision) {
  const input = { unit, id, seen, ...decision };
  switch (chain.find(({ here }) => here)?.step) {
    case 'secrecy':
      return client.items.secrecy.mutate(input);
    case 'leader':
      return client.items.approve.mutate(input);
    case 'publish':
      return client.items.return.mutate({ unit, id, seen, reason: decision.reason });
    default:
      return client.items.review.mutate(input);
  }
}
