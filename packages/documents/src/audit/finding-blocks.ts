import { printDate } from '@gongkai/kernel';
import type { AuditFindingView } from '@gongkai/reports';
import { auditFindingStateNames, auditSeverityNames, auditStanceNames, followResultNames } from '@gongkai/words';
import type { Block } from '../outline.ts';
import { plainLine } from '../plain-text.ts';
import { auditPhrases as phrases } from './phrases.ts';

/** A finding with its evidence word for word, and every step to its end: sent, answered, followed up, closed. */
export function findingBlocks({ row, finding, history }: AuditFindingView, index: number): readonly Block[] {
  const { body, state } = finding;
  const labels = phrases.finding;
  return [
    { kind: 'heading', level: 2, text: plainLine(phrases.findingTitle(index, body.title)) },
    {
      kind: 'paragraph',
      lead: null,
      text: phrases.findingHead(row.id, row.ofName, auditSeverityNames[body.severity], auditFindingStateNames[state]),
    },
    ...said(labels.facts, body.facts),
    ...said(labels.quote, body.quote === '' ? '' : phrases.quoted(body.quote)),
    ...said(labels.source, body.source),
    ...said(labels.ground, body.ground),
    ...said(labels.demand, body.demand),
    ...history.flatMap(({ on, event }) => steps(printDate(on), event)),
  ];
}

/** What one step says in the papers; what was drafted before a finding was sent is no part of them. */
function steps(day: string, event: AuditFindingView['history'][number]['event']): readonly Block[] {
  const labels = phrases.finding;
  switch (event.event) {
    case 'raised':
    case 'amended':
      return [];
    case 'sent':
      return said(labels.sent, phrases.sentOn(day, printDate(event.answerBy)));
    case 'answered': {
      const doneBy = event.doneBy === null ? '' : phrases.doneBy(printDate(event.doneBy));
      return [
        ...said(labels.answer, phrases.onDay(day, `${auditStanceNames[event.stance]}。${event.text}`)),
        ...said(labels.measures, event.measures === '' ? '' : `${event.measures}${doneBy}`),
      ];
    }
    case 'followed':
      return said(labels.followUp, phrases.onDay(day, `${followResultNames[event.result]}。${event.note}`));
    case 'closed':
      return said(labels.closed, phrases.onDay(day, event.note));
    case 'reopened':
      return said(labels.reopened, phrases.onDay(day, `${event.reason}${phrases.again(printDate(event.answerBy))}`));
    case 'withdrawn':
      return said(labels.withdrawn, phrases.onDay(day, event.reason));
  }
}

const said = (label: string, text: string): readonly Block[] =>
  text === '' ? [] : [{ kind: 'paragraph', lead: `${label}${phrases.colon}`, text: plainLine(text) }];
