import type { Register } from '@gongkai/kernel';
import { marks, printShortDay } from '@gongkai/words';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries.ts';
import { words } from '../words.ts';

/** From which unit a case came with a reorganisation, and to which it went; nothing where it stayed. */
export function CaseHandovers({ unit, register, id }: { unit: string; register: Register; id: string }) {
  const { data = [] } = useQuery(queries.caseLinks({ unit, register, caseId: id }));
  return data.map(({ way, otherName, otherId, on, document }) => (
    <p className="soft" key={`${way}${otherId}`}>
      {words.reorganisation[way === 'in' ? 'caseIn' : 'caseOut'](printShortDay(on), otherName, otherId)}
      {marks.gap}
      <span className="faint" lang="zh-CN">
        {document}
      </span>
    </p>
  ));
}
