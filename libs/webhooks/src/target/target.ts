import { addressIn, isAllowedAddress, isLoopbackAddress, type TargetRules } from './rules.ts';

/**
 * What is wrong with an address to send to, in words; null where nothing is that can be told without asking for its name. What the
 * name stands for is checked with each message, since it changes.
 */
export function targetProblem(text: string, rules: TargetRules): string | null {
  const url = URL.parse(text);
  if (!url) return 'must be an absolute address, such as https://hooks.example/laurel';
  if (url.username !== '' || url.password !== '') return 'must hold no user name and no password';
  if (url.hash !== '') return 'must hold no fragment';
  const isSecure = url.protocol === 'https:';
  // The parser has turned 0x7f.1 and 2130706433 into the address that they are.
  const address = addressIn(url.hostname);
  const isHere = url.hostname === 'localhost' || (address !== null && isLoopbackAddress(address));
  const isPlainHere = url.protocol === 'http:' && isHere && rules.allowsLoopback;
  if (!isSecure && !isPlainHere) return 'must begin with https://';
  const isRefused = address !== null && !isAllowedAddress(address, rules);
  return isRefused ? 'must not lead to a private, local or reserved address' : null;
}
