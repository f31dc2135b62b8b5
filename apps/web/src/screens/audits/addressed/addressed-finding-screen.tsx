import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { queries } from '../../../api/queries.ts';
import { Asked } from '../../../ui/asked.tsx';
import { words } from '../../../words.ts';
import { FindingPage } from '../findings/finding-page.tsx';
import { AnswerForm } from './answer-form.tsx';

/** A finding as the audited unit reads it, with the place to answer. */
export function AddressedFindingScreen() {
  const { unit, auditor, id } = useParams({ from: '/signed-in/audit-findings/$unit/$auditor/$id' });
  const found = useQuery(queries.addressedFinding(unit, auditor, id));
  return (
    <Asked query={found}>
      {(view) => (
        <FindingPage view={view} back={<Link to="/audit-findings">{words.audits.addressedTitle}</Link>}>
          {view.steps.includes('answered') && <AnswerForm key={view.finding.seq} view={view} />}
        </FindingPage>
      )}
    </Asked>
  );
}
