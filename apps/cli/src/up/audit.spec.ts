import { describe, expect, it } from '@jest/globals';
// @ts-expect-error The scripts that run before anything is built are plain JavaScript.
import { readAudit } from '../../setup/audit.mjs';

const counted = (high: number, critical = 0) => ({ info: 0, low: 2, moderate: 1, high, critical, total: 3 });
const told = (high: number, vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: counted(high) } });

describe('The audit of the packages that the product runs with', () => {
  it('Is clean with what is low or moderate, and names what is high or critical', () => {
    const moderate = { a: { name: 'a', severity: 'moderate', range: '<2' } };
    expect(readAudit(told(0, moderate))).toEqual({ kind: 'CLEAN' });
    const high = { ...moderate, b: { name: 'b', severity: 'high', range: '<=1.2.3' } };
    expect(readAudit(told(1, high))).toEqual({ kind: 'FOUND', packages: ['b <=1.2.3 (high)'] });
  });

  it('Is found also where the count says so and the list does not', () => {
    expect(readAudit(told(1, {}))).toEqual({ kind: 'FOUND', packages: [] });
  });

  it('Says why there is no answer, and never takes silence for a clean one', () => {
    const refused = { message: '405 Method Not Allowed - POST …/advisories/bulk', statusCode: 405 };
    expect(readAudit(JSON.stringify(refused))).toEqual({ kind: 'NO_ANSWER', reason: refused.message });
    const offline = { error: { code: 'ENOAUDIT', summary: 'request failed' } };
    expect(readAudit(JSON.stringify(offline))).toEqual({ kind: 'NO_ANSWER', reason: 'request failed' });
    expect(readAudit('npm error network')).toEqual({ kind: 'NO_ANSWER', reason: 'npm error network' });
    expect(readAudit('').kind).toBe('NO_ANSWER');
  });
});
