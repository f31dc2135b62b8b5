import type { ApplicationView, AssistanceRow } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { Attachments } from '../../../ui/attachments.tsx';
import { words } from '../../../words.ts';
import { AskedOf } from '../handed/handed-case-screen.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';

/** What sections were asked in this case and what they said; nothing where none was. */
export function CaseAssistance({ view }: { view: ApplicationView }) {
  const { may } = useSession();
  const [taking, setTaking] = useState<AssistanceRow | null>(null);
  const asked = useQuery(queries.assistance({ unit: view.unit, id: view.id }));
  const rows = asked.data ?? [];
  if (rows.length === 0) return null;
  const mayTake = ({ kind, state }: AssistanceRow): boolean =>
    state === 'answered' &&
    may('application.edit', view.unit) &&
    view.steps.some(({ event }) => event === (kind === 'assist' ? 'assisted' : 'drafted'));
  const close = (): void => setTaking(null);
  return (
    <section className="card card-pad" aria-labelledby="case-assistance">
      <h2 id="case-assistance">{words.assistance.inCase}</h2>
      {rows.toReversed().map((row) => (
        <div key={`${row.section}/${row.asked}`} className="case-asked">
          <h3>{row.sectionName}</h3>
          <AskedOf row={row} />
          {mayTake(row) && (
            <Button size="small" type="primary" onClick={() => setTaking(row)}>
              {row.kind === 'assist' ? words.assistance.take : words.assistance.takeDraft}
            </Button>
          )}
        </div>
      ))}
      {may('identity.read', view.unit) &&
        [...new Map(rows.map(({ section, sectionName }) => [section, sectionName]))].map(([section, name]) => (
          <Attachments
            key={section}
            unit={section}
            register="applications"
            caseId={view.id}
            editable={false}
            of={name}
          />
        ))}
      {taking?.kind === 'assist' && (
        <StepDialog
          view={view}
          step="assisted"
          given={{ section: taking.section, answer: taking.answer }}
          onClose={close}
        />
      )}
      {taking?.kind === 'handle' && <DecisionDialog view={view} step="drafted" given={taking} onClose={close} />}
    </section>
  );
}
