import { describe, expect, it } from '@jest/globals';
import { readProviderSettings } from './provider-settings.ts';

const provider = (issuer: string) => ({
  LAUREL_OIDC_ISSUER: issuer,
  LAUREL_OIDC_CLIENT_ID: 'laurel',
  LAUREL_OIDC_CLIENT_SECRET: 'not told',
});

describe('The provider of sign-in', () => {
  it('There is none unless one is named', () => {
    expect(readProviderSettings({})).toBeNull();
    expect(readProviderSettings({ LAUREL_OIDC_ISSUER: '' })).toBeNull();
  });

  it.each(['https://id.example', 'http://127.0.0.1:4000', 'http://[::1]:4000', 'http://localhost/realm'])(
    '%s is taken',
    (issuer) => {
      expect(readProviderSettings(provider(issuer))?.issuer).toBe(issuer);
    },
  );

  it.each(['http://id.example', 'ftp://id.example', 'id.example', 'http://127.0.0.1.evil.example'])(
    '%s is refused',
    (issuer) => {
      expect(() => readProviderSettings(provider(issuer))).toThrow(/LAUREL_OIDC_ISSUER: must be an https address/);
    },
  );

  it('Named in part it is refused, and no secret is repeated', () => {
    const { LAUREL_OIDC_CLIENT_ID: _, ...rest } = provider('https://id.example');
    expect(() => readProviderSettings(rest)).toThrow(/set together or not at all$/);
  });
});
