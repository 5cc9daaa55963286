/** The token under which the rules are injected that say where messages may go. */
export const TARGETS = 'laurel-webhook-targets';
