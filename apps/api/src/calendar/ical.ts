import { createHash } from 'node:crypto';
import { addDays, type PlainDate } from '@gongkai/kernel';

/** A whole day in somebody's calendar. `about` says what it is of, for ever: the same thing on another day is moved, not added. */
export interface CalendarEntry {
  readonly about: readonly string[];
  readonly day: PlainDate;
  readonly summary: string;
  readonly description: string;
}

/** A calendar as RFC 5545 writes it: CRLF, lines of at most 75 octets, texts escaped. */
export function toIcal(name: string, entries: readonly CalendarEntry[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gongkai//zh-CN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...entries.flatMap((entry) => eventOf(entry, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventOf({ about, day, summary, description }: CalendarEntry, now: Date): string[] {
  const uid = createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 32);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@gongkai`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end of a whole day is the day after it (RFC 5545 §3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: PlainDate): string => day.replaceAll('-', '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** §3.1: a line goes on after CRLF and a blank; no character is cut in two. */
function folded(line: string): string {
  const pieces = [''];
  let octets = 0;
  for (const sign of line) {
    const width = Buffer.byteLength(sign);
    if (octets + width > 75) {
      pieces.push('');
      octets = 1;
    }
    pieces[pieces.length - 1] += sign;
    octets += width;
  }
  return pieces.join('\r\n ');
}
