export * from './record/record.activity.ts';
export * from './season/open-cases.activity.ts';
export * from './bind.ts';
