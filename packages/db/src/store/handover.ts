import { Handover } from '@gongkai/reports';
import type { CodeRange } from '@gongkai/units';
import type { Query } from '../query.ts';

const Begun = Handover.shape.work.element;

const last = (events: string) => `join ${events} e on e.district_code = c.district_code and e.unit_code = c.unit_code
  and e.id = c.id and e.seq = c.seq and e.person_id = $1`;
const within = 'c.unit_code >= $2 and c.unit_code < $3';

/**
 * What a person has begun in the range and nobody has ended: open cases, drafts and reports whose last step was theirs. By
 * unit and kind, the oldest step first; neither titles nor names, for who passes work on need not know the cases.
 */
export const listBegun = (query: Query, person: string, range: CodeRange): Promise<Handover['work']> =>
  query.list(
    Begun,
    `select unit, what, id, at from (
       select c.unit_code as unit, 'application' as what, c.id, e.at from application c ${last('application_event')}
       where ${within} and c.closed_on is null and c.counted
       union all
       select c.unit_code, 'item', c.id, e.at from item c ${last('item_event')}
       where ${within} and c.state not in ('published', 'kept', 'repealed', 'withdrawn', 'dropped', 'moved')
       union all
       select c.unit_code, 'remedy', c.id, e.at from remedy c ${last('remedy_event')}
       where ${within} and c.state not in ('closed', 'void', 'moved')
       union all
       select c.unit_code, 'report', concat_ws(' ', c.form, c.period), e.at from report c
       cross join lateral (select person_id, state, at from report_event e where e.district_code = c.district_code
         and e.unit_code = c.unit_code and e.kind = c.kind and e.form = c.form and e.period = c.period
         order by seq desc limit 1) e
       where ${within} and e.person_id = $1 and e.state in ('draft', 'signed', 'returned')
     ) begun order by unit, what, at, id limit 500`,
    [person, range.from, range.to],
  );
