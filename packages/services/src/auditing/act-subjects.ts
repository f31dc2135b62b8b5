import { Seed } from '@gongkai/auditing';
import { type ActSubjectKind, type ActSubjectRef, findActSubjects, type ListedAct, type Query } from '@gongkai/db';
import type { AuditEntry } from '@gongkai/reports';
import { UnitCode } from '@gongkai/units';
import { z } from 'zod';

/**
 * Acts with what they were about: their inputs say numbers alone. What the reader may not see, or is gone, stays a number. A
 * seed that the program chose is in no input: it is what the act answered.
 */
export async function withActSubjects(query: Query, acts: readonly ListedAct[]): Promise<AuditEntry[]> {
  const asked = acts.map((act) => ({ act, ref: refOf(act) }));
  const subjects = await findActSubjects(
    query,
    asked.flatMap(({ ref }) => (ref === null ? [] : [ref])),
  );
  return asked.map(({ act: { answer, ...act }, ref }) => {
    if (ref === null) return { ...act, about: null };
    const found = subjects.find(
      ({ kind, unit, auditor, id }) =>
        kind === ref.kind && unit === ref.unit && auditor === ref.auditor && id === ref.id,
    );
    return { ...act, about: found === undefined ? null : { ...found.about, seed: seedOf(answer) } };
  });
}

const Id = z.string().nullable().optional();
const Input = z.object({
  unit: UnitCode,
  id: Id,
  engagement: Id,
  auditor: UnitCode.optional(),
  sha256: z.string().optional(),
});

// Where the rows an act was about lie, by its name; the rest of a register follows its first word.
const kinds: Readonly<Record<string, ActSubjectKind>> = {
  engagements: 'engagement',
  samples: 'sample',
  'samples.draw': 'engagement',
  auditFindings: 'finding',
  schemes: 'scheme',
  'schemes.give': 'run',
  'schemes.settle': 'run',
  evidence: 'evidence',
  'evidence.adoptOffer': 'offer',
  'evidence.declineOffer': 'offer',
};

function refOf({ verb, input }: ListedAct): ActSubjectRef | null {
  const kind = kinds[verb] ?? kinds[verb.split('.')[0] ?? ''];
  const said = kind === undefined ? null : Input.safeParse(parse(input));
  if (kind === undefined || said === null || !said.success) return null;
  const { unit, id, engagement, auditor, sha256 } = said.data;
  // An old report is numbered by its bytes.
  const own = verb === 'samples.draw' ? engagement : (id ?? sha256?.slice(0, 16));
  return own === null || own === undefined ? null : { kind, unit, auditor: auditor ?? unit, id: own };
}

const Drawn = z.object({ seed: Seed });

function seedOf(answer: string): Seed | null {
  const drawn = Drawn.safeParse(parse(answer));
  return drawn.success ? drawn.data.seed : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
