import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isAllowedAddress, isLoopbackAddress, type TargetRules } from './rules.ts';

/** Every address that a name stands for now. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

/** As every program on this machine asks for names. */
export const resolveBySystem: Resolve = (hostname) =>
  new Promise((resolve, fail) => {
    systemLookup(hostname, { all: true, verbatim: true }, (fault, addresses) =>
      fault ? fail(fault) : resolve(addresses),
    );
  });

/** A name that stands for an address to which nothing may go. */
export class TargetRefused extends Error {}

/**
 * The look-up of one connection: the addresses that it has checked are those that are connected to, and the name is not asked for
 * again. One forbidden address among several is enough: whoever answers for the name mixes them on purpose.
 */
export function pinnedLookup(
  resolve: Resolve,
  rules: TargetRules,
  { isPlain }: { readonly isPlain: boolean },
): LookupFunction {
  return (hostname, { all }, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const isFit = ({ address }: LookupAddress) =>
          isAllowedAddress(address, rules) && (!isPlain || isLoopbackAddress(address));
        const [first] = addresses;
        if (!first || !addresses.every(isFit)) return callback(new TargetRefused(), '', 0);
        return all ? callback(null, addresses) : callback(null, first.address, first.family);
      },
      (fault: Error) => callback(fault, '', 0),
    );
  };
}
