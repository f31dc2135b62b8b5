import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries.ts';
import { thisYear } from '../ui/today.ts';
import { words } from '../words.ts';

/** Says on every screen that the acting unit is made up. */
export function DemoMark({ unit }: { unit: string }) {
  const { data } = useQuery(queries.tree(unit, thisYear()));
  const demo = data?.units.find(({ code }) => code === unit)?.demo === true;
  if (!demo) return null;
  return (
    <span className="demo-mark" title={words.common.demoLong}>
      {words.common.demo}
    </span>
  );
}
