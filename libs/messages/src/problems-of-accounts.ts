import type { Texts } from './texts.ts';

/** What is told when somebody cannot sign in, or is signed in and holds no office to act by. */
export const ACCOUNT_PROBLEMS = {
  SIGN_IN_REFUSED: {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'Login or password is wrong.',
  },
  SIGN_IN_TOO_OFTEN: {
    vi: 'Đã thử đăng nhập sai nhiều lần từ địa chỉ này. Hãy thử lại sau {limit} giây.',
    en: 'Too many wrong tries from this address. Try again in {limit} seconds.',
  },
  STREAMS_TOO_MANY: {
    vi: 'Bạn đang mở nhiều hơn {limit} kênh cập nhật trực tiếp. Hãy đóng bớt cửa sổ rồi thử lại.',
    en: 'You have more than {limit} live streams open. Close some windows, then try again.',
  },
  SECURE_ADDRESS_REQUIRED: {
    vi: 'Chỉ đăng nhập được qua https, hoặc trên chính máy này. Nếu https dừng ở một máy chủ trung gian, phải khai báo máy chủ đó khi khởi động hệ thống.',
    en: 'Signing in needs https, or an address of this very machine. Where a proxy ends https, the product must be told of it at its start.',
  },
  FOREIGN_ORIGIN: {
    vi: 'Yêu cầu thay đổi này không đến từ trang của Laurel nên không được thực hiện.',
    en: "This change was not asked for by Laurel's own pages (Origin or Sec-Fetch-Site), so it is not made.",
  },
  NO_OFFICE: {
    vi: 'Hôm nay bạn không giữ nhiệm vụ này. Hãy hỏi quản trị viên.',
    en: 'You do not hold such an office today. Ask an administrator.',
  },
  OFFICE_NOT_CHOSEN: {
    vi: 'Bạn đang giữ nhiều nhiệm vụ. Hãy chọn một bằng tiêu đề Laurel-Office: {hint}.',
    en: 'You hold several offices. Name one by the header Laurel-Office: {hint}.',
  },
  PASSWORD_MUCH_USED: {
    vi: 'Mật khẩu này quá phổ biến hoặc đã bị lộ. Hãy chọn mật khẩu khác, chẳng hạn một câu dài.',
    en: 'This password is used by many, or was published. Choose another one, such as a long sentence.',
  },
  PASSWORD_HOLDS_LOGIN: {
    vi: 'Mật khẩu không được chứa tên đăng nhập.',
    en: 'The password must not hold the login.',
  },
  OLD_PASSWORD_WRONG: {
    vi: 'Mật khẩu hiện tại không đúng.',
    en: 'The old password is wrong.',
  },
  INVITATION_VOID: {
    vi: 'Lời mời không có, đã dùng hoặc đã hết hạn. Hãy xin quản trị viên lời mời mới.',
    en: 'There is no such invitation, or it was used, or it is too old. Ask an administrator for a new one.',
  },
} as const satisfies { readonly [code: string]: Texts };
