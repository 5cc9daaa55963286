import { type Logger, pino } from 'pino';

/** Keys that hold personal data or secrets; their values never reach a log. */
const REDACTED = ['*.name', '*.nomineeName', 'req.headers.cookie', 'req.headers.authorization'];

/** Makes the log of one program: one JSON object a line on stderr, so that stdout stays free for answers. */
export function createLog(name: string, level: string): Logger {
  return pino(
    { name, level, redact: { paths: REDACTED, censor: '[redacted]' } },
    pino.destination({ fd: 2, sync: true }),
  );
}

export type { Logger } from 'pino';
