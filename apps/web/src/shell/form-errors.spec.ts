import { describe, expect, it } from '@jest/globals';
import { errorsOf, fieldAt, wordsAt } from './form-errors.ts';

const FIELDS = { titleVi: 'Tên', reason: 'Lý do', documents: 'Tài liệu' };
const ofReason = { field: 'reason', words: 'Lý do: không được dài quá 4000 ký tự' };
const ofWhole = { field: null, words: 'level: giá trị không hợp lệ' };

describe('What is wrong with a form', () => {
  it('A path of the API leads to the field of the form, by another name where it has one, and to none that is not there', () => {
    const renamed = { 'title.vi': 'titleVi' };
    const paths = ['reason', 'documents.2', 'title.vi', 'title.en', 'level', 'toString'];
    expect(paths.map((path) => fieldAt(path, FIELDS, renamed))).toEqual([
      'reason',
      'documents',
      'titleVi',
      null,
      null,
      null,
    ]);
  });

  it('What the API said of a field stands in the order of the fields, before what is of the whole', () => {
    const ofTitle = { field: 'titleVi', words: 'Tên: còn thiếu' };
    expect(errorsOf({}, Object.keys(FIELDS), [ofWhole, ofReason, ofTitle])).toEqual([ofTitle, ofReason, ofWhole]);
  });

  it('What the form itself finds wrong takes the place of what was said of that field before', () => {
    const own = { reason: { type: 'required', message: 'Hãy điền: Lý do' } };
    expect(errorsOf(own, Object.keys(FIELDS), [ofReason])).toEqual([{ field: 'reason', words: 'Hãy điền: Lý do' }]);
  });

  it('A field says the very words of the summary, all that are of it, and nothing where it is fine', () => {
    const errors = [
      { field: 'documents', words: 'Tài liệu: còn thiếu' },
      ofReason,
      { field: 'documents', words: 'Tài liệu: không được để trống' },
    ];
    expect(wordsAt(errors, 'reason')).toBe(ofReason.words);
    expect(wordsAt(errors, 'documents')).toBe('Tài liệu: còn thiếu Tài liệu: không được để trống');
    expect(wordsAt(errors, 'titleVi')).toBeUndefined();
  });
});
