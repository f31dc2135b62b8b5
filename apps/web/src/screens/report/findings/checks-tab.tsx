import { marks } from '@gongkai/words';
import { Button } from 'antd';
import { Ground } from '../../../ui/ground.tsx';
import { NothingHere } from '../../../ui/nothing-here.tsx';
import { printDayAt } from '../../../ui/today.ts';
import { useValue } from '../../../ui/value.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';
import { FindingItem } from './finding-item.tsx';
import { isWaivable } from './sort-findings.ts';
import { useWaive, WaiveButton } from './waive-dialog.tsx';

/** 检查: everything found, with the grounds, and the waivers with who gave them. */
export function ChecksTab({ mayWaive }: { mayWaive: boolean }) {
  const { goTo, findings } = useReportPage();
  const { errors, warnings, notices, waived, blanks, blind, passed } = useValue(findings);
  const waive = useWaive();
  const open = [...errors, ...warnings, ...notices];
  return (
    <section className="card card-pad stack">
      <p className="row">
        <strong className="figure">
          {words.findings.summary(errors.length, warnings.length, waived.length, blind.length)}
        </strong>
        <span className="soft">{words.report.passedHead(passed)}</span>
        {blanks.length > 0 && (
          <button type="button" className="link-button" onClick={() => goTo(blanks[0]?.cells ?? [])}>
            {words.report.blanks(blanks.length)}
          </button>
        )}
      </p>
      {open.length === 0 && waived.length === 0 && <NothingHere title={words.report.findingsNone} />}
      <div>
        {open.map((finding) => (
          <FindingItem key={`${finding.rule}${finding.kind}${finding.cells.join()}`} finding={finding}>
            <span>
              <Ground text={finding.ground} />
            </span>
            {mayWaive && isWaivable(finding) && <WaiveButton finding={finding} />}
          </FindingItem>
        ))}
      </div>
      {waived.length > 0 && (
        <div>
          <h2 className="gap-below">{words.report.waivedHead(waived.length)}</h2>
          {waived.map(({ finding, waiver }) => (
            <FindingItem key={waiver.finding} finding={finding}>
              <span>{waiver.reason}</span>
              <span>{words.report.waiverBy(waiver.by, printDayAt(waiver.at))}</span>
              {mayWaive && (
                <>
                  <WaiveButton finding={finding} given={waiver.reason} />
                  <Button size="small" onClick={() => waive.mutate({ finding, reason: null })}>
                    {words.report.waiveTakeBack}
                  </Button>
                </>
              )}
            </FindingItem>
          ))}
        </div>
      )}
      {blind.length > 0 && (
        <details>
          <summary>{`${words.report.blindHead(blind.length)}${marks.colon}${words.report.blindWhat}`}</summary>
          {blind.map((finding) => (
            <FindingItem key={`${finding.rule}${finding.kind}${finding.cells.join()}`} finding={finding} />
          ))}
        </details>
      )}
    </section>
  );
}
