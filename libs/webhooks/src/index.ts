export * from './open.ts';
export * from './sending/back-off.ts';
export * from './sending/message.ts';
export * from './sending/secret.ts';
export * from './sending/sender.ts';
export * from './target/pinned.ts';
export * from './target/rules.ts';
export * from './target/target.ts';
