import type { DeskItem } from '@gongkai/reports';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import { useSession } from '../../session/use-mandate.ts';

type Of = Pick<DeskItem, 'unit' | 'register' | 'caseId' | 'step' | 'dueOn'>;

const worksIn = {
  items: 'item.edit',
  applications: 'application.edit',
  remedies: 'remedy.edit',
  activities: 'activity.edit',
} as const;

const keyOf = ({ unit, register, caseId, step, dueOn }: Of): string => [unit, register, caseId, step, dueOn].join('/');

/** Reminders that stand, by what they are of, and how to take note of one. */
export function useReminders(unit: string) {
  const { may } = useSession();
  const queryClient = useQueryClient();
  const { data = [] } = useQuery(queries.reminders(unit));
  const seen = useMutation({
    mutationFn: ({ unit: of, register, caseId, step, dueOn }: Of) =>
      client.reminders.seen.mutate({ unit: of, register, caseId, step, dueOn }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['reminders.list'] }),
  });
  const standing = new Map(data.map((reminder) => [keyOf(reminder), reminder.missedStages]));
  return {
    count: data.length,
    /** How many earlier reminders could not be given; null where none stands. */
    missedOf: (of: Of): number | null => standing.get(keyOf(of)) ?? null,
    seenOf: (of: Of) => (may(worksIn[of.register], of.unit) ? () => seen.mutate(of) : null),
  };
}
