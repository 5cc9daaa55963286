const BY_ROLE = ['ROLE_NOT_ALLOWED', 'UNIT_NOT_CONCERNED'];

/** What is another office's to do is no step that this one could miss. */
export const isByRole = (code: string) => BY_ROLE.includes(code);
