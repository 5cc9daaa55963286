export { nomination } from './nomination/nomination.workflow.ts';
export { seasonEnd } from './season/season-end.workflow.ts';
