/** The token under which the open store is injected. */
export const STORE = 'laurel-store';
