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
    vi: 'Chỉ đăng nhập và dùng mã truy cập được qua https, hoặc trên chính máy này. Nếu https dừng ở một máy chủ trung gian, phải khai báo máy chủ đó khi khởi động hệ thống.',
    en: 'Signing in, and a token, need https or an address of this very machine. Where a proxy ends https, the product must be told of it at its start.',
  },
  FOREIGN_ORIGIN: {
    vi: 'Yêu cầu thay đổi này không đến từ trang của Laurel nên không được thực hiện.',
    en: "This change was not asked for by Laurel's own pages (Origin or Sec-Fetch-Site), so it is not made.",
  },
  TOKEN_REFUSED: {
    vi: 'Mã truy cập của hệ thống không có, đã hết hạn hoặc đã bị thu hồi.',
    en: 'There is no such token, or it has expired, or it was revoked.',
  },
  SCOPE_MISSING: {
    vi: '{hintCode, select, _ {Việc này chỉ dành cho người đăng nhập; không hệ thống nào được làm, dù mã truy cập có phạm vi nào.} other {Mã truy cập này không dùng được cho việc này. Phạm vi cần có: {hint}.}}',
    en: '{hintCode, select, _ {This is for people who sign in: no system may do it, whatever the scopes of its token.} other {This token does not serve for this. The scope that it would need: {hint}.}}',
  },
  CREDENTIALS_TWICE: {
    vi: 'Yêu cầu mang cả cookie lẫn mã truy cập. Hãy chỉ gửi một trong hai.',
    en: 'This request carries a cookie and a token. Send one of them.',
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
  CODE_REFUSED: {
    vi: 'Mã không đúng, đã dùng hoặc đã hết hạn. Hãy chờ mã tiếp theo trên thiết bị.',
    en: 'The code is wrong, or was used, or is too old. Wait for the next one on your device.',
  },
  PASSKEY_REFUSED: {
    vi: 'Khoá truy cập này không dùng được ở đây. Hãy thử lại hoặc đăng nhập bằng cách khác.',
    en: 'This passkey does not serve here. Try again, or sign in by another way.',
  },
  PROVIDER_REFUSED: {
    vi: 'Câu trả lời của nơi đăng nhập không dùng được. Hãy bắt đầu lại.',
    en: 'What the provider answered does not serve. Begin anew.',
  },
  NOT_LINKED: {
    vi: 'Nơi đăng nhập biết bạn, nhưng hệ thống này chưa. Hãy xin quản trị viên lời mời.',
    en: 'The provider knows you, and this product does not yet. Ask an administrator for an invitation.',
  },
  LINKED_ALREADY: {
    vi: 'Tài khoản này của nơi đăng nhập, hoặc người này, đã được liên kết.',
    en: 'This account of the provider, or this person, is linked already.',
  },
  SIGN_IN_STEP_GONE: {
    vi: 'Bước này không còn hiệu lực. Hãy bắt đầu lại.',
    en: 'This step is over, or never began in this browser. Begin anew.',
  },
  SIGN_IN_ANEW: {
    vi: 'Hãy đăng xuất rồi đăng nhập lại, sau đó thực hiện trong vòng mười phút.',
    en: 'Sign out and in again, and do this within ten minutes.',
  },
  INVITATION_VOID: {
    vi: 'Lời mời không có, đã dùng hoặc đã hết hạn. Hãy xin quản trị viên lời mời mới.',
    en: 'There is no such invitation, or it was used, or it is too old. Ask an administrator for a new one.',
  },
} as const satisfies { readonly [code: string]: Texts };
