export * from './problems.ts';
export * from './speak.ts';
