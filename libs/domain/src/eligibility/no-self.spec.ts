import { describe, expect, it } from '@jest/globals';
import { noSelf } from './no-self.ts';

describe('NO_SELF', () => {
  it('NO_SELF: nobody nominates himself or herself', () => {
    expect(noSelf.check({ nominatorIsNominee: true })).toEqual({
      code: 'NO_SELF',
      verdict: 'BARS',
      facts: { by: 'NOMINATOR' },
    });
  });

  it('NO_SELF: no officer handles a nomination of his or her own', () => {
    expect(noSelf.check({ nominatorIsNominee: false, handlerIsNominee: true })?.facts).toEqual({ by: 'HANDLER' });
  });

  it('NO_SELF: both must be known to be somebody else, or it is UNKNOWN', () => {
    expect(noSelf.check({ nominatorIsNominee: false, handlerIsNominee: false })).toBeNull();
    expect(noSelf.check({ nominatorIsNominee: false })).toMatchObject({
      verdict: 'UNKNOWN',
      facts: { unknown: 'handlerIsNominee' },
    });
  });
});
