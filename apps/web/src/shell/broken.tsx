import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { refusalOf, sentenceOf } from '../api/refusal-of.ts';
import { NothingHere } from '../ui/nothing-here.tsx';
import { words } from '../words.ts';

/** A screen that failed. What was typed lives outside the screens and is there again after `reset`. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const known = refusalOf(error) !== null;
  return (
    <NothingHere title={known ? sentenceOf(error) : words.shell.broken} what={words.shell.brokenWhat}>
      <p>
        <Button type="primary" onClick={reset}>
          {words.shell.again}
        </Button>{' '}
        <Link to="/">{words.shell.toWork}</Link>
      </p>
    </NothingHere>
  );
}
