export { nomination } from './nomination/nomination.workflow.ts';
export { reorganisation } from './reorganisation/reorganisation.workflow.ts';
export { season } from './season/season.workflow.ts';
export { seasonEnd } from './season/season-end.workflow.ts';
export { signing } from './signing/signing.workflow.ts';
