export * from './format/canonical.ts';
export * from './format/entry.ts';
export * from './verify/chain.ts';
export * from './write/chain.ts';
