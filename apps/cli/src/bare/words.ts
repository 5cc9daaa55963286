/** The bare engine: the shape of a nomination's workflow without Laurel's code, as the floor of the bench. */
export const BARE_WORKFLOW = 'bareCase';
export const BARE_UPDATE = 'count';
export const BARE_TASK_QUEUE = 'laurel-bench-bare';

/** The first Update comes with the start, like a submission; each of the others is like a decision. */
export const UPDATES_PER_CASE = 4;

/** What a program of the bare side prints when it takes work. */
export const READY = 'ready';
