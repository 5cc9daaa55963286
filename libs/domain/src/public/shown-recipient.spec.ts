import { describe, expect, it } from '@jest/globals';
import { shownRecipient } from './shown-recipient.ts';

const person = { category: 'INDIVIDUAL', hasWithdrawnConsent: false } as const;

describe('The recipient on the public page of a certificate', () => {
  it.each([
    ['Nguyễn Đức Hưởng', 'N. Đ. Hưởng'],
    ['Lê An', 'L. An'],
    ['  Trần   Thị Hồng Nhung ', 'T. T. H. Nhung'],
    ['Ỷ Lan', 'Ỷ. Lan'],
    ['đặng văn bình', 'Đ. V. bình'],
    ['Phạm Văn Hai (tức Nguyễn Thành)', 'P. V. Hai'],
    ['Nguyễn Đức Hưởng (bịa', 'N. Đ. Hưởng'],
    ['Hưởng', 'H.'],
    ['individual-06', 'I.'],
    ['H’Hen Niê', 'H. Niê'],
    ['(không rõ)', null],
    ['', null],
  ])('Of a person is only the given name in full: «%s» is «%s»', (name, shown) => {
    expect(shownRecipient({ ...person, name })).toBe(shown);
  });

  it('Of a household is masked like a person, whose name it has', () => {
    expect(shownRecipient({ ...person, category: 'HOUSEHOLD', name: 'Hộ ông Lê Văn An' })).toBe('H. Ô. L. V. An');
  });

  it('Of a collective is named as it is: it is no person', () => {
    expect(shownRecipient({ ...person, category: 'COLLECTIVE', name: 'Tổ bảo vệ dân phố số 5' })).toBe(
      'Tổ bảo vệ dân phố số 5',
    );
  });

  it('Is shown to nobody once the person took the consent back, nor when the person was erased', () => {
    expect(shownRecipient({ ...person, name: 'Nguyễn Đức Hưởng', hasWithdrawnConsent: true })).toBeNull();
    expect(shownRecipient({ ...person, name: '' })).toBeNull();
  });
});
