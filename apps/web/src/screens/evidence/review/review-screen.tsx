import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../../api/queries.ts';
import '../../../styles/lists.css';
import '../../../styles/evidence.css';
import '../../../styles/findings.css';
import '../../../styles/review.css';
import { Asked } from '../../../ui/asked.tsx';
import { ReviewPage } from './review-page.tsx';

/** One old report at its address: its text and its figures side by side. */
export function ReviewScreen() {
  const { unit, id } = useParams({ from: '/signed-in/evidence/$unit/$id' });
  const evidence = useQuery(queries.oneEvidence(unit, id));
  return <Asked query={evidence}>{(view) => <ReviewPage key={view.id} view={view} />}</Asked>;
}
