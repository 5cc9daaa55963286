import type { Guard } from '@laurel/platform';
import type { Reporter } from './reporter.ts';

/** What a stack may be told. Everything but the home has a default that fits a throw-away stack in a test. */
export interface StackOptions {
  /** The folder of data, logs and run.json. */
  home: string;
  /** Absent: a server of our own. */
  databaseUrl?: string | undefined;
  /** Absent: a server of our own. */
  temporalAddress?: string | undefined;
  namespace?: string;
  taskQueue?: string;
  host?: string;
  /** Absent: any free port. */
  apiPort?: number;
  /** Absent: accounts. */
  identity?: 'accounts' | 'demo' | undefined;
  /** Nobody said who is believed: a demonstration is refused where real people sign in. */
  isIdentityAssumed?: boolean;
  /** 32 bytes in base64, under which secret votes are sealed. Absent: one that is made at first start and kept in the home. */
  ballotKey?: string | undefined;
  logLevel?: string;
  /** False only where the data may be lost with the machine. True unless told. */
  fsync?: boolean;
  /** More for the environment of the API and the worker. */
  env?: Record<string, string>;
  /** Where the `temporal` program is looked for and put. The project's own `.laurel` unless told. */
  programHome?: string;
  /** False: a program that dies stays dead until its `start` is called. True unless told. */
  keepAlive?: boolean;
  /** True: stop() also deletes the home. */
  throwAway?: boolean;
  reporter?: Reporter;
  guard?: Guard;
  abort?: AbortSignal;
  /** Called when a program was started again too often; the stack should then be stopped. */
  onGaveUp?: (reason: string) => void;
}
