import { App } from 'antd';
import type { KeyboardEvent } from 'react';
import { words } from '../../words.ts';
import { codeOfName, kindOfName } from './desk/names.ts';
import type { Stepped } from './desk/steps.ts';
import { useReportPage } from './report-context.tsx';

/** Taking back and doing again, said and shown: the cells concerned are lit. */
export function useSteps() {
  const { desk, goTo } = useReportPage();
  const { message } = App.useApp();
  const say = (stepped: Stepped | null, done: (count: number) => string): void => {
    if (stepped === null) return void message.info(words.entry.undoNothing);
    const { moved, left } = stepped;
    if (left.length > 0) void message.warning(words.entry.undoKept(left.length));
    if (moved.length > 0) void message.info(done(moved.length));
    if (moved.length > 1) goTo(moved.filter((name) => kindOfName(name) === 'c').map(codeOfName));
  };
  const undo = (): void => say(desk.steps.undo(), words.entry.undone);
  const redo = (): void => say(desk.steps.redo(), words.entry.redone);
  const onKey = (event: KeyboardEvent): boolean => {
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (isRedo) redo();
    else if (key === 'z') undo();
    return isRedo || key === 'z';
  };
  return { undo, redo, onKey };
}
