import type { EngagementView } from '@gongkai/reports';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { words } from '../../../words.ts';
import { FindingDialog } from './finding-dialog.tsx';
import { FindingsList } from './findings-list.tsx';

/** What the engagement has found, drafts among it. */
export function FindingsTab({ view }: { view: EngagementView }) {
  const [raising, setRaising] = useState(false);
  return (
    <section className="card">
      {view.state === 'open' && (
        <p className="sheet-tools">
          <Button type="primary" onClick={() => setRaising(true)}>
            {words.audits.newFinding}
          </Button>
        </p>
      )}
      <FindingsList
        rows={view.findings}
        empty={[words.audits.findingsEmpty, words.audits.findingsEmptyWhat]}
        link={({ id, title }) => (
          <Link to="/audits/$id/findings/$finding" params={{ id: view.id, finding: id }}>
            {title}
          </Link>
        )}
      />
      {raising && <FindingDialog view={view} given={{ body: {} }} onClose={() => setRaising(false)} />}
    </section>
  );
}
