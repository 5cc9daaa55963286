import { describe, expect, it } from '@jest/globals';
import { readConfig, readKeyedConfig, readSettings } from './config.ts';
import { isLoopback } from './loopback.ts';

const enough = { DATABASE_URL: 'postgres://laurel@127.0.0.1:5432/laurel', TEMPORAL_ADDRESS: '127.0.0.1:7233' };

describe('the configuration', () => {
  it('has a default for everything but the database and the Temporal server', () => {
    expect(readConfig(enough)).toMatchObject({
      namespace: 'default',
      taskQueue: 'laurel',
      host: '127.0.0.1',
      port: 3200,
      identity: undefined,
      proxies: 'loopback',
      logLevel: 'info',
    });
    expect(readConfig(enough).home).toMatch(/\.laurel$/);
  });

  it('lists every wrong variable in one error, and the way out', () => {
    const read = () => readConfig({ TEMPORAL_ADDRESS: 'nowhere', LAUREL_PORT: '99999', LAUREL_LOG_LEVEL: 'loud' });
    expect(read).toThrow(/DATABASE_URL is not set/);
    expect(read).toThrow(/TEMPORAL_ADDRESS: must be host:port/);
    expect(read).toThrow(/LAUREL_PORT: /);
    expect(read).toThrow(/LAUREL_LOG_LEVEL: /);
    expect(read).toThrow(/npm start/);
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ ...enough, LAUREL_PORT: '', LAUREL_IDENTITY: '' }).port).toBe(3200);
  });

  it('refuses the demo identity on a host that others can reach', () => {
    expect(() => readConfig({ ...enough, LAUREL_IDENTITY: 'demo', LAUREL_HOST: '0.0.0.0' })).toThrow(/loopback/);
    expect(readConfig({ ...enough, LAUREL_IDENTITY: 'demo', LAUREL_HOST: 'localhost' }).identity).toBe('demo');
  });

  it('knows accounts and the demonstration, and takes the word of the proxies that it is told of', () => {
    const config = readConfig({
      ...enough,
      LAUREL_IDENTITY: 'accounts',
      LAUREL_HOST: '0.0.0.0',
      LAUREL_PROXIES: '10.0.0.0/8',
    });
    expect(config).toMatchObject({ identity: 'accounts', proxies: '10.0.0.0/8' });
    expect(() => readConfig({ ...enough, LAUREL_IDENTITY: 'nobody' })).toThrow(/LAUREL_IDENTITY/);
  });

  it('refuses a program that sees secret votes without their key, and says how to make one', () => {
    expect(() => readKeyedConfig(enough)).toThrow(/LAUREL_BALLOT_KEY is not set.*openssl rand -base64 32/);
    expect(() => readKeyedConfig({})).toThrow(/DATABASE_URL[^]*TEMPORAL_ADDRESS[^]*LAUREL_BALLOT_KEY/);
    const key = Buffer.alloc(32, 7).toString('base64');
    expect(readKeyedConfig({ ...enough, LAUREL_BALLOT_KEY: key }).ballotKey).toBe(key);
  });

  it('refuses a key of another length without repeating it', () => {
    const read = (key: string) => () => readKeyedConfig({ ...enough, LAUREL_BALLOT_KEY: key });
    const short = Buffer.alloc(31, 7).toString('base64');
    expect(read(short)).toThrow(/LAUREL_BALLOT_KEY: must be 32 bytes in base64/);
    expect(read(short)).not.toThrow(new RegExp(short.slice(0, 20)));
  });

  it('asks for no database where a program brings its own', () => {
    expect(readSettings({}).databaseUrl).toBeUndefined();
  });

  it.each(['127.0.0.1', '127.9.9.9', 'localhost', '::1'])('counts %s as loopback', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(['0.0.0.0', '10.0.0.1', '127.example.org', '::'])('does not count %s as loopback', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});
