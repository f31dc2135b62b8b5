import { Clause, configurableTypes, LetterType, letterKinds } from '@gongkai/registers/letters';
import { clauseNames, withGloss } from '@gongkai/words';
import { Select } from 'antd';
import type { EditProps, Said } from './edit-props.ts';
import { without } from './without.ts';

export function Clauses({ value, onChange }: EditProps<Said<'letterClauses'>>) {
  return (
    <div className="setting-many">
      {configurableTypes.map((type) => (
        <span key={type} className="setting-pair">
          <span>{withGloss(letterKinds[type].title)}</span>
          <Select
            allowClear
            aria-label={withGloss(letterKinds[type].title)}
            value={value[type] ?? null}
            placeholder={clauseNames[letterKinds[type].clauses[0] ?? 'none']}
            onChange={(clause) =>
              onChange(without(value, LetterType.parse(type), Clause.nullish().parse(clause) ?? undefined))
            }
            options={letterKinds[type].clauses.map((clause) => ({ value: clause, label: clauseNames[clause] }))}
          />
        </span>
      ))}
    </div>
  );
}
