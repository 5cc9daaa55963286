import ipaddr from 'ipaddr.js';

/** Where messages may go. */
export interface TargetRules {
  /** Programs on this machine, by http too: for demonstrations alone. */
  readonly allowsLoopback: boolean;
  /** Networks inside, such as that of an authority, that an operator has named. */
  readonly networks: readonly Network[];
}

export type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** The rules of a process: `networks` with commas, such as `10.20.0.0/16,fd12:3456::/32`. */
export function targetRules(given: { readonly isDemo: boolean; readonly networks?: string | undefined }): TargetRules {
  const named = (given.networks ?? '').split(',').filter((text) => text.trim() !== '');
  return { allowsLoopback: given.isDemo, networks: named.map(networkFrom) };
}

/** Addresses that are public and yet inside: where a cloud answers its own machines. */
const INSIDE = ['168.63.129.16'];

/** Whether messages may go to this address. Everything that is not the public internet is refused unless the rules name it. */
export function isAllowedAddress(address: string, { allowsLoopback, networks }: TargetRules): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address that is written as IPv6 is what it is.
  const parsed = ipaddr.process(address);
  const isNamed = networks.some((network) => network[0].kind() === parsed.kind() && parsed.match(network));
  if (isNamed) return true;
  const range = parsed.range();
  if (range === 'loopback') return allowsLoopback;
  return range === 'unicast' && !INSIDE.includes(parsed.toString());
}

/** Whether the address is this machine, for which http is enough. */
export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** The address, where a host is written as one and not as a name. */
export function addressIn(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(bare) ? bare : null;
}

function networkFrom(text: string): Network {
  const trimmed = text.trim();
  if (!ipaddr.isValidCIDR(trimmed))
    throw new Error(`LAUREL_WEBHOOK_NETWORKS: ${trimmed} is no network, such as 10.20.0.0/16.`);
  return ipaddr.parseCIDR(trimmed);
}
