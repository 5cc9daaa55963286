import type { Texts } from './texts.ts';

type Match = RegExpExecArray;

/** What the schemas of the API say of a wrong field, and how a page says it in Vietnamese; the first that fits. */
const SAID: readonly (readonly [RegExp, string | ((match: Match) => string)])[] = [
  [/^must not be (?:empty|blank)$|^Too small: expected string to have >=1 char/, 'không được để trống'],
  [/^Invalid input: expected .+, received undefined$|^is required/, 'còn thiếu'],
  [/^must not be longer than (\d+) characters$/, ([, max]) => `không được dài quá ${max} ký tự`],
  [/^Too big: expected string to have <=(\d+) char/, ([, max]) => `không được dài quá ${max} ký tự`],
  [/^Too small: expected string to have >=(\d+) char/, ([, min]) => `phải có ít nhất ${min} ký tự`],
  [/^Too small: expected array to have >=(\d+) item/, ([, min]) => `phải có ít nhất ${min} mục`],
  [/^Too big: expected array to have <=(\d+) item/, ([, max]) => `không được quá ${max} mục`],
  [/^Too small: expected \w+ to be (>=?)(-?\d+)/, ([, sign, min]) => `phải ${sign === '>' ? 'lớn hơn' : 'từ'} ${min}`],
  [
    /^Too big: expected \w+ to be (<=?)(-?\d+)/,
    ([, sign, max]) => `phải ${sign === '<' ? 'nhỏ hơn' : 'không quá'} ${max}`,
  ],
  [/^Invalid input: expected (?:number|int)\b/, 'phải là một số nguyên'],
  [/^Invalid ISO date$/, 'phải là một ngày có thật'],
  [/^Invalid ISO datetime$/, 'phải là một thời điểm có thật'],
  [/^Invalid option\b/, 'không có trong các lựa chọn'],
  [/^Unrecognized keys?\b/, 'có mục không được dùng ở đây'],
  [/^must not hold control\b/, 'có ký tự điều khiển hoặc ký tự không nhìn thấy'],
  [/^must not begin with a combining mark$/, 'không được bắt đầu bằng dấu rời'],
  [/^must not begin or end with a blank$/, 'không được có khoảng trắng ở đầu hoặc cuối'],
  [/^must hold a letter or a digit$/, 'phải có ít nhất một chữ hoặc số'],
  [/^"(.+)" stands in the list twice$/, ([, code]) => `ký hiệu «${code}» có hai lần trong danh sách`],
  [/^there is no unit "(.+)"$/, ([, code]) => `không có đơn vị «${code}» trong danh sách`],
  [/^"(.+)" \(\w+\) does not stand above \w+$/, ([, code]) => `đơn vị «${code}» không phải cấp trên của đơn vị này`],
  [/^must not lie before fromOn$/, 'không được trước ngày bắt đầu'],
  [/^must lie between (\S+) and (\S+)$/, ([, from, to]) => `phải trong khoảng từ ${from} đến ${to}`],
  [/^must be letters, digits and (.+)$/, ([, others]) => `chỉ được có chữ, số và ${others}`],
];

/** In both languages. English is what the schema said; what no line fits is told in Vietnamese as wrong, without saying how. */
export function fieldErrorTexts(message: string): Texts {
  for (const [pattern, words] of SAID) {
    const match = pattern.exec(message);
    if (match) return { vi: typeof words === 'string' ? words : words(match), en: message };
  }
  return { vi: 'giá trị không hợp lệ', en: message };
}
