import type { AuditFindingRow } from '@gongkai/reports';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/use-mandate.ts';
import { DueDay } from '../../ui/due-day.tsx';
import { words } from '../../words.ts';

/** A finding of the audit that waits for this unit's answer: its day, whose it is, and the way there. */
export function FindingRow({ row }: { row: AuditFindingRow }) {
  const { may } = useSession();
  const { of, auditor, auditorName, id, title, answerBy, late } = row;
  return (
    <li className="work-row" data-late={late ? '' : undefined}>
      <span className="work-due clock-word">
        <DueDay due={answerBy} late={late} />
      </span>
      <span className="work-what">
        <strong>{words.audits.toAnswer}</strong>
        <span>{id}</span>
        <span className="faint">{auditorName}</span>
        <span className="work-note">{title}</span>
      </span>
      <span />
      <span className="work-go">
        <Link to="/audit-findings/$unit/$auditor/$id" params={{ unit: of, auditor, id }}>
          {may('audit.answer', of) ? words.audits.goAnswer : words.audits.look}
        </Link>
      </span>
    </li>
  );
}
