import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { useValue } from '../../ui/value.ts';
import { words } from '../../words.ts';
import { useReportPage } from './report-context.tsx';

/** What has been typed and has not arrived: while the line is down, and found again after the page was left. */
export function NotArrived() {
  const { desk } = useReportPage();
  const { unsaved, waiting, conflicts, malformed } = useValue(desk.state);
  const isDown = useLineDown();
  const pending = unsaved - conflicts.length - malformed.length;
  if (pending > 0 && (isDown || waiting > 0))
    return <Alert type="warning" showIcon role="alert" className="gap-below" title={words.entry.offline(pending)} />;
  if (pending > 0 && desk.restored > 0)
    return <Alert type="info" showIcon className="gap-below" title={words.entry.restored(pending)} />;
  return null;
}

function useLineDown(): boolean {
  const [isDown, setDown] = useState(!navigator.onLine);
  useEffect(() => {
    const look = (): void => setDown(!navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return isDown;
}
