export * from './record/record.activity.ts';
export * from './reorganisation/hand-overs.activity.ts';
export * from './season/keep-season.activity.ts';
export * from './season/open-cases.activity.ts';
export * from './signing/follow-list.activity.ts';
export * from './signing/record-list.activity.ts';
export * from './bind.ts';
