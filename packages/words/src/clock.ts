import type { CalendarProblem, ClockAct, ClockColour, ClockRule, ClockState } from '@gongkai/kernel';

export const clockActNames: Record<ClockAct, string> = {
  received: '收到申请',
  'correction-asked': '告知补正',
  corrected: '收到补正',
  'third-party-asked': '征求第三方意见',
  'third-party-answered': '收到第三方意见',
  'organ-asked': '征求其他机关意见',
  'organ-answered': '收到其他机关意见',
  extended: '延期告知',
  'fee-noticed': '收费通知',
  'fee-paid': '缴费',
  delivered: '答复送达',
  closed: '终止办理',
};

export const clockStateNames: Record<ClockState, string> = {
  running: '计时中',
  'waiting-applicant': '等待申请人，停止计时',
  paused: '征求意见，暂停计时',
  ended: '已办结',
};

/** A colour always stands beside its word: nobody has to see it. */
export const clockColourNames: Record<ClockColour, string> = {
  green: '充裕',
  yellow: '将到期',
  red: '紧迫',
  black: '已逾期',
  grey: '不计时',
};

interface ClockRuleFacts {
  readonly act: ClockAct;
  readonly rule: ClockRule;
  readonly on: string;
  readonly article: string;
  readonly detail: string;
}

/** Why an act on a day cannot stand, with its article; `detail` per rule as in `RefusalFacts`. */
export function explainClockRule({ act, rule, on, article, detail }: ClockRuleFacts): string {
  const sentence = clockRuleSentences[rule](clockActNames[act], on, detail);
  return article === '' ? sentence : `${sentence}（${article}）`;
}

const clockRuleSentences: Record<ClockRule, (act: string, on: string, detail: string) => string> = {
  future: (act, on, today) => `“${act}”的日期 ${on} 在今天（${today}）之后，请核对日期`,
  'before-receipt': (act, on, received) => `“${act}”的日期 ${on} 早于收到申请之日 ${received}，请核对日期`,
  'before-asked': (act, on, asked) => `“${act}”的日期 ${on} 早于发出之日 ${asked}，请核对日期`,
  'approved-later': (act, on, approved) => `“${act}”须先经批准：批准日期 ${approved} 晚于告知日期 ${on}`,
  late: (act, on, last) => `“${act}”最迟应在 ${last} 办理，${on} 已超过期限`,
  twice: (act, _, first) => `“${act}”只能办理一次，${first} 已经办过`,
  'too-long': (act, _, most) => `“${act}”最多 ${most} 个工作日`,
  'not-asked': (act) => `没有发出过相应的告知或者征求意见，不能登记“${act}”`,
  stopped: (act, _, since) => `自 ${since} 起等待申请人，期限没有在计算，不能办理“${act}”`,
  ended: (act, on, ended) => `申请已于 ${ended} 办结，不能再登记 ${on} 的“${act}”`,
  'no-ground': (act) => `当时施行的条例没有规定“${act}”，不影响期限`,
};

/** What cannot be meant in an entered year of holidays. */
export const explainCalendarProblem = ({
  problem,
  holiday,
  day,
}: {
  readonly problem: CalendarProblem;
  readonly holiday: string;
  readonly day: string;
}): string => `${holiday}：${calendarProblemSentences[problem](day)}`;

const calendarProblemSentences: Record<CalendarProblem, (day: string) => string> = {
  'outside-year': (day) => `${day} 不在这一年（可跨到上年12月20日、次年1月10日）`,
  'too-long': (day) => `连续放假到 ${day}，超过16天，请核对日期`,
  overlapping: (day) => `${day} 与另一个节日的放假日期重复`,
  'worked-is-weekday': (day) => `${day} 不是周六、周日，不能作为调休上班日`,
  'worked-and-off': (day) => `${day} 既是放假日又是上班日`,
  'worked-twice': (day) => `上班日 ${day} 写了两次`,
};
