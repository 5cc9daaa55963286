export * from './eligibility.ts';
export * from './events.ts';
export { type Facts, type Language } from './facts.ts';
export * from './problems-of-rule-sets.ts';
export * from './problems.ts';
export * from './speak.ts';
export * from './tasks.ts';
export * from './texts.ts';
export * from './vocabulary.ts';
