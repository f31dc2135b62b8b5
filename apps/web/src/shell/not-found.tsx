import { Link } from '@tanstack/react-router';
import { NothingHere } from '../ui/nothing-here.tsx';
import { words } from '../words.ts';

export function NotFound() {
  return (
    <NothingHere title={words.shell.notFound} what={words.shell.notFoundWhat}>
      <Link to="/">{words.shell.toWork}</Link>
    </NothingHere>
  );
}
