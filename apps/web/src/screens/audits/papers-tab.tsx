import type { EngagementView } from '@gongkai/reports';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { client } from '../../api/client.ts';
import { useSession } from '../../session/use-mandate.ts';
import { Attachments } from '../../ui/attachments.tsx';
import { Refused } from '../../ui/refused.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { printTime } from '../../ui/today.ts';
import { words } from '../../words.ts';

/** 工作底稿 as one Word file. */
export function PapersTab({ view }: { view: EngagementView }) {
  const { mandate, may } = useSession();
  const take = useMutation({
    mutationFn: () => client.engagements.papers.query({ unit: mandate.unit, id: view.id, confidence: 95 }),
    onSuccess: saveFile,
  });
  return (
    <div className="stack">
      <section className="card card-pad stack">
        <p>{words.audits.papersWhat}</p>
        {view.state === 'open' && <p className="soft">{words.audits.papersDraft}</p>}
        <p>
          <Button type="primary" loading={take.isPending} onClick={() => take.mutate()}>
            {words.audits.papers}
          </Button>
        </p>
        <p className="faint">{words.audits.updated(view.updatedBy, printTime(view.updatedAt))}</p>
        <Refused error={take.error} />
      </section>
      <Attachments
        unit={mandate.unit}
        register="audit-papers"
        title={words.audits.evidence}
        caseId={view.id}
        editable={view.state === 'open' && may('audit.edit', mandate.unit)}
      />
    </div>
  );
}
