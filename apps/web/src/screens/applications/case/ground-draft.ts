import type { Outcome } from '@gongkai/kernel';
import { type DenialOutcome, emptyGround, Ground } from '@gongkai/registers/applications';

/** A part that is kept back, as typed. */
export interface WithheldDraft {
  readonly outcome: DenialOutcome;
  readonly facts: string;
  readonly article: string;
  readonly evidence: string;
}

/** A ground as it stands in the fields: lists are lines. */
export interface GroundDraft {
  readonly facts: string;
  readonly article: string;
  readonly evidence: string;
  readonly range: string;
  readonly keywords: string;
  readonly systems: string;
  readonly people: string;
  readonly result: string;
  readonly access: string;
  readonly organ: string;
  readonly organContact: string;
  readonly earlier: string;
  readonly withheld: readonly WithheldDraft[];
}

export const emptyGroundDraft: GroundDraft = {
  facts: '',
  article: '',
  evidence: '',
  range: '',
  keywords: '',
  systems: '',
  people: '',
  result: '',
  access: '',
  organ: '',
  organContact: '',
  earlier: '',
  withheld: [],
};

export const emptyWithheld: WithheldDraft = { outcome: 'deny-privacy', facts: '', article: '', evidence: '' };

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A draft that goes back to the clerk is taken up again as it stood. */
export const draftOfGround = (ground: Ground): GroundDraft => ({
  facts: ground.facts,
  article: ground.article,
  evidence: ground.evidence.join('\n'),
  range: ground.search?.range ?? '',
  keywords: ground.search?.keywords ?? '',
  systems: ground.search?.systems ?? '',
  people: ground.search?.people ?? '',
  result: ground.search?.result ?? '',
  access: ground.access,
  organ: ground.organ?.name ?? '',
  organContact: ground.organ?.contact ?? '',
  earlier: ground.earlier,
  withheld: ground.withheld.map((part) => ({ ...part, evidence: part.evidence.join('\n') })),
});

/** The ground of a draft; what is half typed is left out, so that the guide can say what is still missing. */
export function groundOf(draft: GroundDraft, outcome: Outcome): Ground {
  const search = { range: draft.range, keywords: draft.keywords, systems: draft.systems, people: draft.people };
  const searched = Object.values(search).every((text) => text.trim() !== '');
  const withheld = draft.withheld
    .map((part) => ({ ...part, evidence: linesOf(part.evidence) }))
    .filter((part) => Ground.shape.withheld.safeParse([part]).success);
  return {
    ...emptyGround,
    facts: draft.facts.trim(),
    article: draft.article.trim(),
    evidence: linesOf(draft.evidence).slice(0, 30),
    search: searched ? { ...search, result: draft.result.trim() } : null,
    access: draft.access.trim(),
    organ: draft.organ.trim() === '' ? null : { name: draft.organ.trim(), contact: draft.organContact.trim() },
    earlier: draft.earlier.trim(),
    withheld: outcome === 'partial' ? withheld : [],
  };
}
