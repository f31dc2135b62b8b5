import type { EvidenceView } from '@gongkai/reports';
import { formNames, printDay } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import { thisYear } from '../../../ui/today.ts';
import { words } from '../../../words.ts';
import { HeadDialog } from './head-dialog.tsx';

interface Props {
  readonly view: EvidenceView;
  readonly editable: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Whose report it is, of which year and form, and its days: as read, or as somebody said. */
export function HeadCard({ view, editable, open, onOpen }: Props) {
  const { mandate } = useSession();
  const tree = useQuery(queries.tree(mandate.unit, view.year ?? thisYear()));
  const units = tree.data?.units ?? [];
  const unit = units.find(({ code }) => code === view.aboutUnit);
  const { dates } = view;
  const facts = [
    [words.evidence.head.unit, view.aboutUnit === null ? null : (unit?.name ?? view.aboutUnit)],
    [words.evidence.head.year, view.year === null ? null : String(view.year)],
    [words.evidence.head.form, view.form === null ? null : formNames[view.form]],
    [words.evidence.head.from, dates === null ? null : printDay(dates.from)],
    [words.evidence.head.to, dates === null ? null : printDay(dates.to)],
    [words.evidence.head.signedOn, dates?.signedOn == null ? null : printDay(dates.signedOn)],
    [words.evidence.head.publishedOn, dates?.publishedOn == null ? null : printDay(dates.publishedOn)],
  ] as const;
  return (
    <section className="card review-facts" aria-label={words.evidence.head.title}>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={value === null ? 'warn' : undefined}>{value ?? words.evidence.head.none}</dd>
          </div>
        ))}
      </dl>
      {editable && (
        <Button size="small" onClick={() => onOpen(true)}>
          {words.evidence.head.change}
        </Button>
      )}
      {open && <HeadDialog view={view} units={units} onClose={() => onOpen(false)} />}
    </section>
  );
}
