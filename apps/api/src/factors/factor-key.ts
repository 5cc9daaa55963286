/** The key under which secrets of one-time codes are sealed, as a provider. */
export const FACTOR_KEY = 'laurel-factor-key';
