import type { Hit } from '@gongkai/registers/gate';
import { gateHitNames, marks } from '@gongkai/words';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { words } from '../words.ts';
import { GateHit } from './gate-hit.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { Refused } from './refused.tsx';
import '../styles/attachments.css';

/** A hit with its name in its case, and whether a second person answers for it. */
export interface PanelHit extends Hit {
  readonly key: string;
  readonly overruled: boolean;
}

interface Props {
  readonly hits: readonly PanelHit[];
  /** Covers a hit in a text one may write on; left out where nothing may be written, or the hit lies in a file. */
  readonly onMask?: (hit: PanelHit) => void;
  readonly canMask?: (hit: PanelHit) => boolean;
  /** Left out where this person may not answer for it. */
  readonly onOverrule?: (hit: PanelHit, reason: string) => Promise<unknown>;
}

/** 发布前检查: what stops publishing, each with what can be done about it. */
export function GatePanel({ hits, onMask, canMask = () => true, onOverrule }: Props) {
  const [asked, setAsked] = useState<PanelHit | null>(null);
  const open = hits.filter(({ overruled }) => !overruled);
  return (
    <section className="card card-pad gate-panel" aria-label={words.attachments.gate}>
      <div className="row">
        <h2>{words.attachments.gate}</h2>
        <span className="house-gap" />
        {open.length > 0 && <span className="bad">{words.attachments.open(open.length)}</span>}
      </div>
      {open.length === 0 ? (
        <p className="good">{hits.length === 0 ? words.attachments.gateClean : words.attachments.gateDone}</p>
      ) : (
        <Alert type="warning" showIcon title={words.attachments.gateWhat} />
      )}
      {hits.length > 0 && (
        <ul className="hit-list">
          {hits.map((hit) => (
            <GateHit key={hit.key} hit={hit}>
              <span className="house-gap" />
              {hit.overruled && <span className="soft">{words.attachments.overruled}</span>}
              {!hit.overruled && hit.severity === 'refuse' && <span className="bad">{words.attachments.refuse}</span>}
              {!hit.overruled && hit.severity === 'stop' && (
                <>
                  {onMask !== undefined && canMask(hit) && (
                    <Button size="small" onClick={() => onMask(hit)}>
                      {words.attachments.mask}
                    </Button>
                  )}
                  {onOverrule !== undefined && (
                    <Button size="small" onClick={() => setAsked(hit)}>
                      {words.attachments.overrule}
                    </Button>
                  )}
                </>
              )}
            </GateHit>
          ))}
        </ul>
      )}
      {asked !== null && onOverrule !== undefined && (
        <OverruleDialog hit={asked} onOverrule={onOverrule} onClose={() => setAsked(null)} />
      )}
    </section>
  );
}

interface OverruleProps {
  readonly hit: PanelHit;
  readonly onOverrule: (hit: PanelHit, reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

function OverruleDialog({ hit, onOverrule, onClose }: OverruleProps) {
  const overrule = useMutation({ mutationFn: (reason: string) => onOverrule(hit, reason), onSuccess: onClose });
  return (
    <ReasonDialog
      open
      title={words.attachments.overruleTitle}
      what={`${gateHitNames[hit.kind]}${marks.colon}${hit.text}`}
      confirm={words.attachments.overrule}
      busy={overrule.isPending}
      onReason={(reason) => overrule.mutate(reason)}
      onCancel={onClose}
    >
      <Refused error={overrule.error} />
    </ReasonDialog>
  );
}
