import { printDate } from '@gongkai/kernel';
import type { AuditFindingView } from '@gongkai/reports';
import { auditFindingStateNames, auditSeverityNames, auditStanceNames, followResultNames } from '@gongkai/words';
import type { Block } from '../outline.ts';
import { plainLine } from '../plain-text.ts';
import { auditPhrases as phrases } from './phrases.ts';

/** A finding with its evidence word for word, what the unit answered, and what the follow-up found. */
export function findingBlocks({ row, finding }: AuditFindingView, index: number): readonly Block[] {
  const { body, answer, followUp, state } = finding;
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
    ...(answer === null
      ? []
      : [
          ...said(labels.answer, `${printDate(answer.on)}，${auditStanceNames[answer.stance]}。${answer.text}`),
          ...said(
            phrases.measures,
            answer.measures === ''
              ? ''
              : `${answer.measures}${answer.doneBy === null ? '' : phrases.doneBy(printDate(answer.doneBy))}`,
          ),
        ]),
    ...(followUp === null
      ? []
      : said(phrases.followUp, `${printDate(followUp.on)}，${followResultNames[followUp.result]}。${followUp.note}`)),
  ];
}

const said = (label: string, text: string): readonly Block[] =>
  text === '' ? [] : [{ kind: 'paragraph', lead: `${label}${phrases.colon}`, text: plainLine(text) }];
