import { Confidence, confidences } from '@gongkai/kernel';
import type { SampleView } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert, Radio } from 'antd';
import { useState } from 'react';
import { queries } from '../../../api/queries.ts';
import { useSession } from '../../../session/use-mandate.ts';
import '../../../styles/audits.css';
import '../../../styles/cases.css';
import { Asked } from '../../../ui/asked.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { words } from '../../../words.ts';
import { DrawnFacts } from './drawn-facts.tsx';
import { figureName } from './samples-tab.tsx';
import { TickSheet } from './tick-sheet.tsx';

/** One sample: how it was drawn, what it says of its population, and the sheet to tick. */
export function SampleScreen() {
  const { mandate } = useSession();
  const { id, sample } = useParams({ from: '/signed-in/audits/$id/samples/$sample' });
  const [confidence, setConfidence] = useState<Confidence>(95);
  const found = useQuery(queries.sample({ unit: mandate.unit, id: sample, confidence }));
  return (
    <Asked query={found}>
      {(view) => (
        <>
          <PageHead title={words.audits.sampleTitle(view.id)} below={<p className="soft">{figureName(view)}</p>}>
            <Link to="/audits/$id" params={{ id }} search={{ tab: 'samples' }}>
              {words.audits.backToEngagement}
            </Link>
          </PageHead>
          <div className="stack">
            <Alert
              type={view.changed ? 'warning' : 'info'}
              showIcon
              title={view.changed ? words.audits.changed : words.audits.unchanged}
            />
            <div className="sample-cards">
              <RateCard view={view} confidence={confidence} onConfidence={setConfidence} />
              <DrawnFacts view={view} />
            </div>
            <TickSheet engagement={id} view={view} />
          </div>
        </>
      )}
    </Asked>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

interface RateProps {
  readonly view: SampleView;
  readonly confidence: Confidence;
  readonly onConfidence: (confidence: Confidence) => void;
}

function RateCard({ view: { rate, size, ticked }, confidence, onConfidence }: RateProps) {
  return (
    <section className="card card-pad stack" aria-label={words.audits.rateTitle}>
      <h2>{words.audits.rateTitle}</h2>
      <Radio.Group
        aria-label={words.audits.confidence}
        optionType="button"
        size="small"
        value={confidence}
        onChange={(event) => onConfidence(Confidence.parse(event.target.value))}
        options={confidences.map((value) => ({ value, label: `${value}%` }))}
      />
      {rate === null ? (
        <p className="soft">{words.audits.notYet(size - ticked)}</p>
      ) : (
        <>
          <p className="rate-figure figure">{words.audits.rate(percent(rate.rate), rate.errors, rate.drawn)}</p>
          {rate.drawn === rate.population ? (
            <p className="soft">{words.audits.allLooked}</p>
          ) : (
            <>
              <p className="figure">
                {words.audits.interval(rate.confidence, percent(rate.least), percent(rate.most))}
              </p>
              <p className="faint">{words.audits.method[rate.method]}</p>
            </>
          )}
        </>
      )}
    </section>
  );
}
