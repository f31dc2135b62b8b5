import type { ItemView } from '@gongkai/reports';
import { client } from '../../api/client.ts';
import type { PanelHit } from '../../ui/gate-panel.tsx';
import { useItems } from './use-items.ts';

/** Answers for one hit with a reason, as a second person. */
export function useOverrule({ unit, id, seq: seen }: ItemView): (hit: PanelHit, reason: string) => Promise<unknown> {
  const { mutateAsync } = useItems();
  return (hit, reason) => mutateAsync(() => client.items.overrule.mutate({ unit, id, seen, hit: hit.key, reason }));
}
