import type { Form } from '@gongkai/forms';
import { type PlainDate, printDate, printPeriod } from '@gongkai/kernel';
import type { AuditFindingView, EngagementView, LedgerView, SampleView } from '@gongkai/reports';
import { engagementStateNames } from '@gongkai/words';
import type { Block, Outline, OutlineTable } from '../outline.ts';
import { plainLine } from '../plain-text.ts';
import { proseBlocks } from '../prose.ts';
import { checklistBlocks } from './checklist-blocks.ts';
import { type EvidenceLine, evidenceTable } from './evidence-table.ts';
import { findingBlocks } from './finding-blocks.ts';
import { ledgerBlocks } from './ledger-blocks.ts';
import { auditPhrases as phrases } from './phrases.ts';
import { sampleBlocks, tickTable } from './sample-blocks.ts';
import { columnsOf, textTable } from './text-table.ts';

/** Everything an engagement's working papers print. */
export interface WorkingPapers {
  readonly unitName: string;
  readonly day: PlainDate;
  readonly demo: boolean;
  readonly form: Form;
  readonly engagement: EngagementView;
  /** What its units are called, by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly preparedBy: string;
  /** One a report that was looked at. */
  readonly ledgers: readonly LedgerView[];
  readonly samples: readonly SampleView[];
  readonly findings: readonly AuditFindingView[];
  /** Files the auditor keeps as evidence: of the engagement first, then of each finding in order. */
  readonly evidence: readonly EvidenceLine[];
}

/**
 * 工作底稿 of one engagement: what was audited, the checklist, the ledger, the samples with seeds and error rates, the
 * findings with quotes and answers; every tick sheet is an annex. A draft until the engagement is concluded.
 */
export function workingPapers(papers: WorkingPapers): Outline {
  const { engagement, samples, form } = papers;
  const { body, state } = engagement;
  const annexes = [
    ...samples.map((sample) => phrases.tickTitle(sample.id)),
    ...(papers.evidence.length === 0 ? [] : [phrases.evidenceTitle]),
  ];
  const nameOf = (code: string): string => papers.names.get(code) ?? code;
  const markOf = (index: number) => (annexes.length === 1 ? phrases.annex : `${phrases.annex}${index + 1}`);
  return {
    title: plainLine(phrases.title(body.title)),
    unitName: papers.unitName,
    day: papers.day,
    statusNote: state === 'concluded' ? null : engagementStateNames[state],
    demo: papers.demo,
    blocks: [
      heading(phrases.chapters.engagement),
      ...planBlocks(engagement, form),
      heading(phrases.chapters.checklist),
      ...checklistBlocks(body.checklist),
      heading(phrases.chapters.ledger),
      ...orNone(ledgerBlocks(papers.ledgers, form)),
      heading(phrases.chapters.samples),
      ...orNone(samples.flatMap((sample, index) => sampleBlocks(sample, index + 1, nameOf))),
      heading(phrases.chapters.findings),
      ...orNone(papers.findings.flatMap((finding, index) => findingBlocks(finding, index + 1))),
      { kind: 'table', table: signTable(papers) },
      ...(annexes.length === 0 ? [] : [{ kind: 'annex-list', names: annexes } as const]),
      { kind: 'signature', unitName: papers.unitName, date: printDate(papers.day) },
      ...samples.flatMap((sample, index): Block[] => [
        { kind: 'annex', mark: markOf(index), title: phrases.tickTitle(sample.id) },
        { kind: 'table', table: tickTable(sample, nameOf) },
      ]),
      ...(papers.evidence.length === 0
        ? []
        : [
            { kind: 'annex', mark: markOf(samples.length), title: phrases.evidenceTitle } as const,
            { kind: 'table', table: evidenceTable(papers.evidence) } as const,
          ]),
    ],
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });

const orNone = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: phrases.none, lead: null }];

/** Who drew the papers up, and room for whoever reviews them. */
const signTable = ({ preparedBy, day }: WorkingPapers): OutlineTable =>
  textTable(
    'sign',
    phrases.signTitle,
    columnsOf(phrases.signHead, [16, 24, 16, 22, 22]),
    [[preparedBy, printDate(day), '', '', '']],
    { together: true },
  );

function planBlocks({ body, state, subtreeName }: EngagementView, form: Form): readonly Block[] {
  const line = (lead: string, text: string): Block => ({
    kind: 'paragraph',
    lead: `${lead}${phrases.colon}`,
    text: plainLine(text),
  });
  return [
    line(phrases.scope, `${subtreeName}（${body.subtree}）`),
    line(phrases.report, `${printPeriod(body.period)}${form.title}`),
    line(phrases.started, printDate(body.startedOn)),
    line(phrases.state, engagementStateNames[state]),
    ...(body.purpose === '' ? [] : [line(phrases.purpose, ''), ...proseBlocks(body.purpose, '')]),
  ];
}
