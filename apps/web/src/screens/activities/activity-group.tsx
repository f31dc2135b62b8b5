import { type ActivityKind, printMoney } from '@gongkai/kernel';
import { type Activity, activityKinds } from '@gongkai/registers/activities';
import type { ActivitySum } from '@gongkai/reports';
import type { Unit } from '@gongkai/units';
import { activityKindNames, concernWayNames, marks } from '@gongkai/words';
import { Button, Popconfirm } from 'antd';
import { words } from '../../words.ts';
import { cellsOf } from './cells-of.ts';
import { useActivities } from './use-activities.ts';

interface Props {
  readonly kind: ActivityKind;
  readonly unit: Unit;
  readonly rows: readonly Activity[];
  readonly sum: ActivitySum | null;
  readonly mayEdit: boolean;
  readonly onEdit: (row: Activity) => void;
  readonly onAdd: (kind: ActivityKind) => void;
}

/** One kind: what it comes to, which cells it feeds, and its rows. */
export function ActivityGroup({ kind, unit, rows, sum, mayEdit, onEdit, onAdd }: Props) {
  const { remove } = useActivities(unit.code);
  const cells = cellsOf(kind, unit.kind).join(marks.semicolon);
  return (
    <section className="activity-group" aria-label={activityKindNames[kind]}>
      <header className="row">
        <h2>{activityKindNames[kind]}</h2>
        <span className="figure soft">{sumText(kind, sum)}</span>
        <span className="faint activity-feeds" title={cells}>
          {cells !== '' && words.activities.feeds(cells)}
        </span>
        {mayEdit && (
          <Button
            type="text"
            size="small"
            aria-label={words.activities.addHere(activityKindNames[kind])}
            onClick={() => onAdd(kind)}
          >
            {words.activities.add}
          </Button>
        )}
      </header>
      <ul className="activity-rows" data-nature={activityKinds[kind].nature}>
        {rows.map((row) => (
          <li key={row.id}>
            <span className="figure">{dayText(row)}</span>
            <span className="activity-what">
              {row.title}
              {saidOf(row).map((text) => (
                <span key={text} className="soft">
                  {text}
                </span>
              ))}
              {row.note !== '' && <span className="faint">{row.note}</span>}
            </span>
            {mayEdit && (
              <span className="activity-acts">
                <Button type="text" size="small" onClick={() => onEdit(row)}>
                  {words.activities.edit}
                </Button>
                <Popconfirm
                  title={words.activities.removeConfirm}
                  okText={words.activities.remove}
                  onConfirm={() => remove(row, words.activities.removed)}
                >
                  <Button type="text" size="small">
                    {words.activities.remove}
                  </Button>
                </Popconfirm>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function dayText({ kind, onDay, untilDay }: Activity): string {
  if (activityKinds[kind].nature === 'flow') return onDay;
  return `${onDay} — ${untilDay ?? words.activities.still}`;
}

/** What a row says beside its title, each a phrase of its own. */
function saidOf(row: Activity): string[] {
  const { fields, measure = '' } = activityKinds[row.kind];
  return [
    ...(row.number === null ? [] : [words.activities.sumNumber(row.number, measure)]),
    ...(row.amount === null
      ? []
      : [moneyText(fields.includes('spent') ? words.activities.income : words.activities.amount, row.amount)]),
    ...(row.spent === null ? [] : [moneyText(words.activities.spent, row.spent)]),
    ...(fields.includes('answered')
      ? [row.answeredOn === null ? words.activities.unanswered : words.activities.answeredOn(row.answeredOn)]
      : []),
    ...(row.byHead ? [words.activities.headCame] : []),
    ...(row.ways.length === 0 ? [] : [row.ways.map((way) => concernWayNames[way]).join(marks.list)]),
  ];
}

const moneyText = (name: string, fen: number): string =>
  `${name.replace(/ ?[（(].*$/, '')} ${words.activities.sumMoney(printMoney(fen, '元'))}`;

function sumText(kind: ActivityKind, sum: ActivitySum | null): string {
  const { nature, fields, measure = '' } = activityKinds[kind];
  if (nature === 'stock')
    return `${words.activities.stockNow} ${words.activities.sumNumber(sum?.number ?? 0, measure)}`;
  if (sum === null) return '';
  return [
    words.activities.flowCount(sum.rows),
    ...(fields.includes('number') ? [words.activities.sumNumber(sum.number, measure)] : []),
    ...(fields.includes('amount') && sum.amount > 0
      ? [moneyText(fields.includes('spent') ? words.activities.income : words.activities.amount, sum.amount)]
      : []),
    ...(fields.includes('spent') && sum.spent > 0 ? [moneyText(words.activities.spent, sum.spent)] : []),
  ].join(marks.comma);
}
