import type { Texts } from '../texts.ts';

/** The page where people sign in. */
export const SIGN_IN_TEXTS = {
  'signIn.title': { vi: 'Đăng nhập', en: 'Sign in' },
  'signIn.login': { vi: 'Tên đăng nhập', en: 'Login' },
  'signIn.password': { vi: 'Mật khẩu', en: 'Password' },
  'signIn.code': { vi: 'Mã dùng một lần', en: 'One-time code' },
  'signIn.codeHint': {
    vi: 'Sáu chữ số trong ứng dụng của bạn.',
    en: 'The six digits that your app shows.',
  },
  'signIn.submit': { vi: 'Đăng nhập', en: 'Sign in' },
  'signIn.loginMissing': { vi: 'Hãy nhập tên đăng nhập', en: 'Enter your login' },
  'signIn.passwordMissing': { vi: 'Hãy nhập mật khẩu', en: 'Enter your password' },
  'signIn.codeMissing': { vi: 'Hãy nhập mã dùng một lần', en: 'Enter the one-time code' },
  'signIn.demo': { vi: 'Vào bằng một người bịa', en: 'Come in as an invented person' },
  'signIn.demoText': {
    vi: 'Bấm một lần là vào. Bấm «Đổi người» ở góc trên để ngồi vào chỗ khác.',
    en: 'One click signs you in. «Change seat» at the top takes you to another one.',
  },
  'signIn.changeSeat': { vi: 'Đổi người', en: 'Change seat' },
  'signIn.enterAs': { vi: 'Vào: {role}', en: 'Enter as {role}' },
  'signIn.noUnit': { vi: 'Cả hệ thống', en: 'The whole system' },
  'signIn.agencies': { vi: 'Cơ quan được hỏi ý kiến', en: 'Consulted agencies' },
} as const satisfies { readonly [key: string]: Texts };
