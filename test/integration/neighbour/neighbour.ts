/**
 * A neighbouring system: it hands one nomination in and waits for its outcome. It knows Laurel by the contract alone.
 *
 *   LAUREL_URL, and LAUREL_TOKEN or LAUREL_HEADERS (JSON): where Laurel answers, and who asks
 *   HOOK_PORT, HOOK_SECRET: where messages come in, and what POST /v1/webhooks answered
 *   WISH (JSON), optional: what to hand in
 */
import { laurelClient } from '@laurel/client';
import { receive } from './receive.ts';
import { submit } from './submit.ts';

const { LAUREL_URL = 'http://127.0.0.1:3200', LAUREL_TOKEN, LAUREL_HEADERS = '{}', WISH } = process.env;
const identity = LAUREL_TOKEN ? { token: LAUREL_TOKEN } : { headers: JSON.parse(LAUREL_HEADERS) };

const say = (word: string, content: unknown) => process.stdout.write(`${word} ${JSON.stringify(content)}\n`);

// First the ear, then the mouth: an outcome may come before the answer.
const server = await receive(Number(process.env['HOOK_PORT']), process.env['HOOK_SECRET'] ?? '', ({ data }) =>
  say('outcome', data),
);
say('listening', Number(process.env['HOOK_PORT']));
if (WISH) say('submitted', await submit(laurelClient({ baseUrl: LAUREL_URL, ...identity }), JSON.parse(WISH)));
process.on('SIGTERM', () => server.close(() => process.exit(0)));
