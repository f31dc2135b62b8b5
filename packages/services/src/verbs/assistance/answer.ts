import { addWorkingDays } from '@gongkai/calendar';
import { addAnsweredDue, findReplyDue, listAssistance, lockAssistance, putSectionDue, saveAnswer } from '@gongkai/db';
import { ok, refuse } from '@gongkai/kernel';
import { answerAssistance, refuseRule, sectionDue } from '@gongkai/registers/applications';
import { houseOf } from '@gongkai/units';
import { calendarAt } from '../../calendar-at.ts';
import { mutation } from '../../verb.ts';

/** A section answers what it was asked: it writes its own row, and nothing of the case. */
export const answer = mutation({
  name: 'assistance.answer',
  permission: 'application.edit',
  subject: ({ unit }) => unit,
  run: async (tx, { unit, id, asked, revision, on, given }, { today, personName }) => {
    if (on > today) return refuseRule({ rule: 'day-ahead', detail: on });
    const row = await lockAssistance(tx, { section: unit, application: id, asked });
    if (row === null) return refuse('application-not-found', { unit, id });
    if (row.revision !== revision) return refuse('stale-version', { seen: revision, now: row.revision });
    const answered = answerAssistance(row, given, { on, name: personName });
    if (!answered.ok) return answered;
    await saveAnswer(tx, answered.value);
    const calendar = await calendarAt(tx, unit);
    const { day } = addWorkingDays(calendar, on, 1);
    const waiting = { step: 'assistance-answered', dueOn: day, originalOn: day };
    await addAnsweredDue(tx, houseOf(unit), id, { ...waiting, provisional: calendar.isProvisional(day) });
    const left = await listAssistance(tx, { unit, id });
    // Of the case a section sees nothing but the day its unit has to reply by: that is a row of the place.
    const reply = await findReplyDue(tx, houseOf(unit), id);
    await putSectionDue(tx, unit, id, sectionDue(left, reply ?? undefined, calendar));
    return ok({ id, revision: answered.value.revision, state: answered.value.state });
  },
});
