import { describe, expect, it } from '@jest/globals';
import { isAllowedAddress, targetRules } from './rules.ts';
import { targetProblem } from './target.ts';

const strict = targetRules({ isDemo: false });
const demo = targetRules({ isDemo: true });
const inside = targetRules({ isDemo: false, networks: '10.20.0.0/16, fd12:3456::/32' });

const REFUSED = [
  ['this machine', '127.0.0.1'],
  ['this machine by another number', '127.8.9.1'],
  ['this machine in IPv6', '::1'],
  ['every address of this machine', '0.0.0.0'],
  ['every address of this machine in IPv6', '::'],
  ['a private network', '10.0.0.1'],
  ['a private network', '172.16.5.4'],
  ['a private network', '192.168.1.1'],
  ['a carrier', '100.64.0.1'],
  ['the metadata of a cloud', '169.254.169.254'],
  ['the metadata of a cloud in IPv6', 'fd00:ec2::254'],
  ['what a cloud answers its own machines at a public address', '168.63.129.16'],
  ['a link', 'fe80::1'],
  ['a unique local address', 'fd12:3456::1'],
  ['many at once', '224.0.0.1'],
  ['many at once in IPv6', 'ff02::1'],
  ['everybody', '255.255.255.255'],
  ['documentation', '192.0.2.1'],
  ['a private address in the clothes of IPv6', '::ffff:10.0.0.1'],
  ['this machine in the clothes of IPv6', '::ffff:7f00:1'],
  ['a private address behind a translator', '64:ff9b::a00:1'],
  ['a private address behind 6to4', '2002:a00:1::'],
  ['a private address behind Teredo', '2001:0:a00:1::'],
  ['no address', 'hooks.example'],
] as const;

describe('The addresses that messages may go to', () => {
  it.each(REFUSED)('Not %s: %s', (_, address) => {
    expect(isAllowedAddress(address, strict)).toBe(false);
  });

  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:93.184.215.14'])(
    'The public internet: %s',
    (address) => {
      expect(isAllowedAddress(address, strict)).toBe(true);
    },
  );

  it('This machine in a demonstration, and still no other private address', () => {
    expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].every((address) => isAllowedAddress(address, demo))).toBe(true);
    expect(['10.0.0.1', '169.254.169.254', '0.0.0.0'].some((address) => isAllowedAddress(address, demo))).toBe(false);
  });

  it('A network inside that an operator has named, and no other', () => {
    expect(['10.20.3.4', 'fd12:3456::9', '::ffff:10.20.3.4'].every((one) => isAllowedAddress(one, inside))).toBe(true);
    expect(['10.21.0.1', 'fd13::1', '127.0.0.1'].some((one) => isAllowedAddress(one, inside))).toBe(false);
    expect(() => targetRules({ isDemo: false, networks: '10.20.0.0' })).toThrow('LAUREL_WEBHOOK_NETWORKS');
  });
});

describe('The address of a webhook', () => {
  it.each([
    ['hooks.example/laurel', /absolute/],
    ['http://hooks.example/laurel', /https/],
    ['ftp://hooks.example/', /https/],
    ['file:///etc/passwd', /https/],
    ['https://somebody:secret@hooks.example/', /no user name/],
    ['https://somebody@hooks.example/', /no user name/],
    ['https://hooks.example/#there', /fragment/],
    ['https://127.0.0.1/', /private, local/],
    ['https://2130706433/', /private, local/],
    ['https://0x7f.1/', /private, local/],
    ['https://017700000001/', /private, local/],
    ['https://[::1]/', /private, local/],
    ['https://[::ffff:10.0.0.1]/', /private, local/],
    ['https://169.254.169.254/latest/meta-data/', /private, local/],
    ['http://127.0.0.1:4000/', /https/],
  ])('%s is refused with its reason', (url, reason) => {
    expect(targetProblem(url, strict)).toMatch(reason);
  });

  it('https to a name or a public address is fine as far as can be told, and http to this machine in a demonstration', () => {
    expect(targetProblem('https://hooks.example:8443/laurel?x=1', strict)).toBeNull();
    expect(targetProblem('https://93.184.215.14/', strict)).toBeNull();
    expect(targetProblem('http://127.0.0.1:4000/', demo)).toBeNull();
    expect(targetProblem('http://localhost:4000/', demo)).toBeNull();
    expect(targetProblem('http://10.0.0.1/', demo)).toMatch(/https/);
    expect(targetProblem('http://hooks.example/', demo)).toMatch(/https/);
    expect(targetProblem('https://10.0.0.1/', demo)).toMatch(/private, local/);
    expect(targetProblem('https://10.20.0.1/', inside)).toBeNull();
    expect(targetProblem('http://10.20.0.1/', inside)).toMatch(/https/);
  });
});
