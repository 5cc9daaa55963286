import type { Texts } from './texts.ts';

/** What the console says at a first start: the token opens the door once, for whoever started the product. */
export function firstInvitation(token: string): Texts {
  return {
    vi: `Chưa ai có tài khoản. Quản trị viên đầu tiên mở trang /invitation#${token} của máy chủ này (một lần, trong 7 ngày).`,
    en: `Nobody has an account yet. The first administrator opens the page /invitation#${token} of this server (once, within 7 days).`,
  };
}
