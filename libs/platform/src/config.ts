import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { isLoopback } from './loopback.ts';
import { projectRoot } from './project-root.ts';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const HOW_TO_MAKE_A_KEY = 'Make one with: openssl rand -base64 32';

const port = z.coerce.number().int().min(1).max(65535);

const matching = (pattern: RegExp, message: string) => z.string().regex(pattern, message).optional();

const settings = z.object({
  DATABASE_URL: matching(/^postgres(ql)?:\/\//, 'must begin with postgres://'),
  TEMPORAL_ADDRESS: matching(/^\S+:\d+$/, 'must be host:port, such as 127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  LAUREL_TASK_QUEUE: z.string().min(1).default('laurel'),
  LAUREL_HOST: z.string().min(1).default('127.0.0.1'),
  LAUREL_PORT: port.default(3200),
  LAUREL_IDENTITY: z.enum(['accounts', 'demo']).optional(),
  LAUREL_PROXIES: z.string().min(1).default('loopback'),
  LAUREL_WEBHOOK_NETWORKS: z.string().default(''),
  LAUREL_BALLOT_KEY: matching(/^[A-Za-z0-9+/]{43}=$/, `must be 32 bytes in base64. ${HOW_TO_MAKE_A_KEY}`),
  LAUREL_HOME: z.string().min(1).default(join(projectRoot, '.laurel')),
  LAUREL_LOG_LEVEL: z.enum(LEVELS).default('info'),
});

/** What every Laurel program may be told by its environment. */
export interface Settings {
  databaseUrl: string | undefined;
  temporalAddress: string | undefined;
  namespace: string;
  taskQueue: string;
  host: string;
  port: number;
  /** Who may act; undefined where nobody chose, which is `accounts` for the API. */
  identity: 'accounts' | 'demo' | undefined;
  /** Whose word on a caller's address and on https is taken: addresses and networks, with commas. */
  proxies: string;
  /** Networks inside that webhooks may lead to, with commas; none unless told. */
  webhookNetworks: string;
  /** 32 bytes in base64, under which secret votes are sealed. */
  ballotKey: string | undefined;
  home: string;
  logLevel: (typeof LEVELS)[number];
}

/** The settings of a program that cannot work without its database and its Temporal server. */
export interface Config extends Settings {
  databaseUrl: string;
  temporalAddress: string;
}

/** The settings of a program that sees secret votes: the API, which seals them, and the worker, which counts them. */
export interface KeyedConfig extends Config {
  ballotKey: string;
}

type Environment = Record<string, string | undefined>;

/** Reads the environment for the API and the worker. One error lists everything that is wrong or missing. */
export function readKeyedConfig(env: Environment): KeyedConfig {
  const { found, wrong } = inspectWithServers(env);
  if (found.ballotKey === undefined && !mentions(wrong, 'LAUREL_BALLOT_KEY')) {
    wrong.push(
      `LAUREL_BALLOT_KEY is not set: API and worker seal secret votes under the same key. ${HOW_TO_MAKE_A_KEY}`,
    );
  }
  stopIfWrong(wrong);
  return found as KeyedConfig;
}

/** The same for a program that sees no secret vote. */
export function readConfig(env: Environment): Config {
  const { found, wrong } = inspectWithServers(env);
  stopIfWrong(wrong);
  return found as Config;
}

/** Reads the environment for a program that can bring its own database and Temporal server, such as `laurel up`. */
export function readSettings(env: Environment): Settings {
  const { found, wrong } = inspect(env);
  stopIfWrong(wrong);
  return found;
}

function inspectWithServers(env: Environment): { found: Settings; wrong: string[] } {
  const { found, wrong } = inspect(env);
  if (found.databaseUrl === undefined && !mentions(wrong, 'DATABASE_URL')) wrong.push('DATABASE_URL is not set');
  if (found.temporalAddress === undefined && !mentions(wrong, 'TEMPORAL_ADDRESS')) {
    wrong.push('TEMPORAL_ADDRESS is not set');
  }
  return { found, wrong };
}

function inspect(env: Environment): { found: Settings; wrong: string[] } {
  // An empty variable is what a shell or a compose file leaves when nobody chose a value.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settings.safeParse(given);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const values = parsed.success ? parsed.data : settings.parse({});
  if (parsed.success && values.LAUREL_IDENTITY === 'demo' && !isLoopback(values.LAUREL_HOST)) {
    wrong.push(
      `LAUREL_IDENTITY: demo lets every caller name itself, so LAUREL_HOST must be a loopback address, not ${values.LAUREL_HOST}`,
    );
  }
  return { found: toSettings(values), wrong };
}

function toSettings(values: z.infer<typeof settings>): Settings {
  return {
    databaseUrl: values.DATABASE_URL,
    temporalAddress: values.TEMPORAL_ADDRESS,
    namespace: values.TEMPORAL_NAMESPACE,
    taskQueue: values.LAUREL_TASK_QUEUE,
    host: values.LAUREL_HOST,
    port: values.LAUREL_PORT,
    identity: values.LAUREL_IDENTITY,
    proxies: values.LAUREL_PROXIES,
    webhookNetworks: values.LAUREL_WEBHOOK_NETWORKS,
    ballotKey: values.LAUREL_BALLOT_KEY,
    home: absolute(values.LAUREL_HOME),
    logLevel: values.LAUREL_LOG_LEVEL,
  };
}

/** npm scripts run in the project root, so a relative home means the same folder for every program. */
function absolute(path: string): string {
  if (path === '~' || path.startsWith('~/')) return join(homedir(), path.slice(1));
  return isAbsolute(path) ? path : resolve(projectRoot, path);
}

function mentions(wrong: string[], name: string): boolean {
  return wrong.some((line) => line.startsWith(`${name}:`));
}

function stopIfWrong(wrong: string[]): void {
  if (wrong.length === 0) return;
  const list = wrong.map((line) => `  ${line}`).join('\n');
  throw new Error(
    `Laurel cannot start with these settings:\n${list}\n` +
      'Set the variables named above, or unset them and run `npm start`, which brings its own PostgreSQL and Temporal.',
  );
}
