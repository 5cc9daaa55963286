import type { Texts } from './texts.ts';

/** What the console says at a first start: the token opens the door once, for whoever started the product. */
export function firstInvitation(token: string): Texts {
  return {
    vi: `Chưa ai có tài khoản. Quản trị viên đầu tiên dùng mã một lần này (trong 7 ngày) tại POST /v1/invitations/accept: ${token}`,
    en: `Nobody has an account yet. The first administrator uses this one-time token (for 7 days) at POST /v1/invitations/accept: ${token}`,
  };
}
