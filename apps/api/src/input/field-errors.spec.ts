import { describe, expect, it } from '@jest/globals';
import { fieldErrorTexts } from '@laurel/messages';
import { z } from 'zod';

const said = (schema: z.ZodType, value: unknown) => {
  const message = schema.safeParse(value).error?.issues[0]?.message ?? 'nothing was wrong';
  return fieldErrorTexts(message);
};

describe('What is wrong with a field, in both languages', () => {
  it.each<[string, z.ZodType, unknown]>([
    ['không được để trống', z.string().min(1), ''],
    ['còn thiếu', z.object({ reason: z.string() }), {}],
    ['phải có ít nhất 8 ký tự', z.string().min(8), 'abc'],
    ['không được dài quá 3 ký tự', z.string().max(3), 'abcd'],
    ['phải có ít nhất 1 mục', z.array(z.string()).min(1), []],
    ['không được quá 1 mục', z.array(z.string()).max(1), ['a', 'b']],
    ['phải từ 1', z.int().min(1), 0],
    ['phải không quá 260', z.int().max(260), 261],
    ['phải là một số nguyên', z.int(), 1.5],
    ['phải là một ngày có thật', z.iso.date(), '2023-02-30'],
    ['không có trong các lựa chọn', z.enum(['FOR', 'AGAINST']), 'PERHAPS'],
    ['có mục không được dùng ở đây', z.strictObject({}), { mood: 'good' }],
  ])('«%s» is told of what the schema refuses', (vi, schema, value) => {
    const texts = said(schema, value);
    expect(texts.vi).toBe(vi);
    expect(texts.en).not.toBe(vi);
  });

  it.each([
    ['must not be empty', 'không được để trống'],
    ['must not be longer than 300 characters', 'không được dài quá 300 ký tự'],
    ['must not begin or end with a blank', 'không được có khoảng trắng ở đầu hoặc cuối'],
    ['must not lie before fromOn', 'không được trước ngày bắt đầu'],
  ])('%s is what our own schemas say: %s', (en, vi) => {
    expect(fieldErrorTexts(en)).toEqual({ vi, en });
  });

  it('What no line fits is wrong all the same, and no English stands on a Vietnamese page', () => {
    expect(fieldErrorTexts('must rhyme')).toEqual({ vi: 'giá trị không hợp lệ', en: 'must rhyme' });
  });
});
