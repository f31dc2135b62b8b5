import type { CalendarYear } from '@gongkai/calendar';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { client } from '../../api/client.ts';
import { words } from '../../words.ts';

interface Change {
  readonly unit: string;
  readonly year: number;
  readonly body: CalendarYear | null;
}

/** Looking at what a year would move, and entering it. */
export function useCalendar(onSaved: () => void) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const preview = useMutation({ mutationFn: (change: Change) => client.calendar.preview.query(change) });
  const save = useMutation({
    mutationFn: (change: Change & { readonly revision: number }) => client.calendar.save.mutate(change),
    onSuccess: ({ count }) => {
      void message.success(words.calendar.saved(count));
      onSaved();
    },
    // Whatever is due may have moved, in every register.
    onSettled: () => queryClient.invalidateQueries(),
  });
  return { preview, save };
}
