import { connect } from 'node:net';

const ANSWER_MS = 2_000;
const PROTOCOL_3 = 0x0003_0000;

/** True when the server on this port lets a client begin to log in. A server that still recovers answers with an error. */
export function answersPostgres(port: number, role: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(ANSWER_MS, () => end(false));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
    socket.once('connect', () => socket.write(startup(role)));
    socket.once('data', (bytes) => end(bytes[0] === 'R'.charCodeAt(0)));
  });
}

/** The first message of PostgreSQL's protocol: length, version, pairs of words, a closing zero. */
function startup(role: string): Buffer {
  const words = Buffer.from(`user\0${role}\0database\0postgres\0\0`, 'utf8');
  const head = Buffer.alloc(8);
  head.writeInt32BE(8 + words.length, 0);
  head.writeInt32BE(PROTOCOL_3, 4);
  return Buffer.concat([head, words]);
}
