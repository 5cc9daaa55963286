export * from './access.ts';
export * from './commands.ts';
export * from './decide.ts';
export * from './operations.ts';
export * from './relation.ts';
export * from './check-again.ts';
export * from './nominee.ts';
