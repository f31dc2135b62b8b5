import { createServer, type Socket } from 'node:net';

/** A mail server on loopback that takes letters and keeps them, or refuses as it is told. */
export interface PostOffice {
  readonly url: string;
  readonly letters: readonly string[];
  /** Refuses the next so many letters with a passing fault. */
  refuse: number;
  readonly close: () => Promise<void>;
}

export async function openPostOffice(): Promise<PostOffice> {
  const letters: string[] = [];
  const office = { refuse: 0 };
  const server = createServer((socket) => serve(socket));
  function serve(socket: Socket): void {
    const say = (line: string) => socket.write(`${line}\r\n`);
    let heard = '';
    let letter: string[] | null = null;
    say('220 loopback');
    socket.on('data', (bytes) => {
      heard += bytes.toString('utf8');
      for (let end = heard.indexOf('\r\n'); end >= 0; end = heard.indexOf('\r\n')) {
        take(heard.slice(0, end));
        heard = heard.slice(end + 2);
      }
    });
    socket.on('error', () => undefined);
    function take(line: string): void {
      if (letter !== null) {
        if (line !== '.') letter.push(line);
        else {
          letters.push(letter.join('\n'));
          letter = null;
          say('250 taken');
        }
      } else if (/^DATA/i.test(line)) {
        letter = [];
        say('354 go on');
      } else if (/^MAIL/i.test(line) && office.refuse > 0) {
        office.refuse -= 1;
        say('451 later');
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else say('250 ok');
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return Object.assign(office, {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
