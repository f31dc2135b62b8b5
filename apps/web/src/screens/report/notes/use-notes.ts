import { type CellNote, isOpenFlag } from '@gongkai/reports';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queries } from '../../../api/queries.ts';
import { useReportPage } from '../report-context.tsx';

const none: readonly CellNote[] = [];

/** Marks the cells that somebody has spoken about; an open flag goes before a comment. */
export function useNotes(): void {
  const { view, noted } = useReportPage();
  const notes = useQuery(queries.cellNotes(view.key)).data ?? none;
  useEffect(() => {
    const marks = new Map<string, 'note' | 'flag'>();
    for (const { cell } of notes) marks.set(cell, 'note');
    for (const { cell } of notes.filter(isOpenFlag)) marks.set(cell, 'flag');
    noted.set(marks);
  }, [notes, noted]);
}

/** Flags nobody has settled yet. */
export function useOpenFlags(): readonly CellNote[] {
  const { view } = useReportPage();
  return (useQuery(queries.cellNotes(view.key)).data ?? none).filter(isOpenFlag);
}
