import type { RemedyEvent } from '@gongkai/kernel';
import type { RemedyView } from '@gongkai/reports';
import { remedyEventNames } from '@gongkai/words';
import { Button } from 'antd';
import { useState } from 'react';
import { words } from '../../words.ts';
import { StepDialog } from './step-dialog.tsx';

/** The steps open to the case and no others; what mends or ends a mistake stands apart. */
export function RemedySteps({ view }: { view: RemedyView }) {
  const [taking, setTaking] = useState<RemedyEvent | null>(null);
  const open = view.steps;
  const expected = open.find((event) => ['replied', 'decided', 'took-effect', 'redone'].includes(event));
  return (
    <section className="card card-pad">
      <h2>{words.remedies.steps}</h2>
      {open.length === 0 && <p className="faint">{words.remedies.stepsNone}</p>}
      <div className="row step-row">
        {open.map((event) => (
          <Button
            key={event}
            type={event === expected ? 'primary' : event === 'amended' || event === 'voided' ? 'text' : 'default'}
            danger={event === 'voided'}
            onClick={() => setTaking(event)}
          >
            {remedyEventNames[event]}
          </Button>
        ))}
      </div>
      {taking !== null && <StepDialog view={view} event={taking} onClose={() => setTaking(null)} />}
    </section>
  );
}
