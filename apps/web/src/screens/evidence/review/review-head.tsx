import type { EvidenceView } from '@gongkai/reports';
import { evidenceFileKindNames, evidenceStateNames, marks } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { thisYear } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { NextStep } from './next-step.tsx';
import type { Review } from './use-review.ts';

interface Props {
  readonly view: EvidenceView;
  readonly review: Review;
  readonly editable: boolean;
  readonly onGoTo: (key: string) => void;
  readonly onHead: () => void;
}

export function ReviewHead({ view, review, ...rest }: Props) {
  const { mandate } = useSession();
  const tree = useQuery(queries.tree(mandate.unit, thisYear()));
  const about = tree.data?.units.find(({ code }) => code === view.aboutUnit);
  const isKept = view.state === 'recorded' || view.state === 'adopted';
  const title =
    view.unitName === null || view.year === null ? view.name : words.evidence.reportOf(view.unitName, view.year);
  return (
    <PageHead
      title={title}
      below={
        <p className="row review-below">
          <Link to="/evidence">{words.evidence.back}</Link>
          <span className="state-tag" data-state={isKept ? 'accepted' : 'draft'}>
            {evidenceStateNames[view.state]}
          </span>
          <span className="soft">{words.evidence.sum(view.asked, review.outcome.undecided)}</span>
          <a href={`/files/evidence/${view.unit}/${view.id}?as=${mandate.unit}`} download={view.name}>
            {`${words.evidence.original}${marks.open}${evidenceFileKindNames[view.kind]}${marks.close}`}
          </a>
          {isKept && about !== undefined && (
            <Link to="/comparison" search={{ view: 'years', of: about.kind, unit: about.code }}>
              {view.state === 'adopted' ? words.evidence.series : words.evidence.seriesLater}
            </Link>
          )}
        </p>
      }
    >
      <NextStep view={view} review={review} {...rest} />
    </PageHead>
  );
}
