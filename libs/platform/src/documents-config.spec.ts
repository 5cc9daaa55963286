import { describe, expect, it } from '@jest/globals';
import { readDocumentsConfig } from './documents-config.ts';

const place = (LAUREL_DOCUMENTS?: string) => readDocumentsConfig({ LAUREL_DOCUMENTS }, '/home/laurel').place;
const scan = (LAUREL_SCAN?: string) => readDocumentsConfig({ LAUREL_SCAN }, '/home/laurel').scan;

describe('The settings of documents', () => {
  it('Bytes lie in a folder of the home, in a folder that is named, or in a bucket', () => {
    expect([place(), place('')]).toEqual([{ folder: '/home/laurel/documents' }, { folder: '/home/laurel/documents' }]);
    expect(place('/srv/papers')).toEqual({ folder: '/srv/papers' });
    expect(place('s3://papers')).toEqual({ bucket: 'papers', prefix: '' });
    expect(place('s3://papers/of/laurel/')).toEqual({ bucket: 'papers', prefix: 'of/laurel/' });
  });

  it('Nobody scans unless a daemon is named, by host and port', () => {
    expect([scan(), scan('')]).toEqual([null, null]);
    expect(scan('clamd:3310')).toEqual({ host: 'clamd', port: 3310 });
    expect(scan('[::1]:3310')).toEqual({ host: '::1', port: 3310 });
    expect(() => scan('clamd')).toThrow(/LAUREL_SCAN: must be host:port/);
  });
});
