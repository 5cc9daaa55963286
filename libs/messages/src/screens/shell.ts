import type { Texts } from '../texts.ts';

/** What stands around every page. */
export const SHELL_TEXTS = {
  'shell.title': { vi: 'Laurel', en: 'Laurel' },
  'shell.purpose': { vi: 'Thi đua, khen thưởng', en: 'Award nominations' },
  'shell.skip': { vi: 'Bỏ qua, đến nội dung chính', en: 'Skip to the main content' },
  'shell.demonstration': {
    vi: 'Bản trình diễn: người và hồ sơ ở đây đều là bịa.',
    en: 'A demonstration: the people and files here are invented.',
  },
  'shell.nav': { vi: 'Các trang', en: 'Pages' },
  'shell.inbox': { vi: 'Việc cần xử lý', en: 'Inbox' },
  'shell.drafts': { vi: 'Bản thảo', en: 'Drafts' },
  'shell.nominations': { vi: 'Hồ sơ của tổ', en: 'My nominations' },
  'shell.search': { vi: 'Tìm hồ sơ', en: 'Find a file' },
  'shell.account': { vi: 'Tài khoản', en: 'Account' },
  'shell.signOut': { vi: 'Đăng xuất', en: 'Sign out' },
  'shell.language': { vi: 'Ngôn ngữ', en: 'Language' },
  'shell.theme': { vi: 'Giao diện', en: 'Theme' },
  'shell.theme.auto': { vi: 'Theo máy', en: 'As the device' },
  'shell.theme.light': { vi: 'Sáng', en: 'Light' },
  'shell.theme.dark': { vi: 'Tối', en: 'Dark' },
  'shell.office': { vi: 'Đang làm việc với tư cách', en: 'Acting as' },
  'shell.officeOf': { vi: '{role}, {unit}', en: '{role}, {unit}' },
  'shell.officeIn': { vi: '{office} – {season}', en: '{office} – {season}' },
  'shell.loading': { vi: 'Đang tải…', en: 'Loading…' },
  'shell.more': { vi: 'Xem thêm', en: 'Show more' },
  'shell.again': { vi: 'Thử lại', en: 'Try again' },
  'shell.offline': {
    vi: 'Mất kết nối. Những gì bạn đã gõ vẫn còn đây; sẽ gửi khi có mạng trở lại.',
    en: 'The connection is lost. What you typed is kept, and is sent when it is back.',
  },
  'shell.notFound': { vi: 'Không có trang này', en: 'There is no such page' },
  'shell.notFoundText': {
    vi: 'Địa chỉ sai, hoặc trang không dành cho bạn.',
    en: 'The address is wrong, or the page is not for you.',
  },
  'shell.faulty': { vi: 'Chưa mở được trang này', en: 'This page could not be opened' },
  'shell.home': { vi: 'Về trang đầu', en: 'To the first page' },
  'shell.noOffice': {
    vi: 'Bạn chưa giữ nhiệm vụ nào. Hãy hỏi quản trị viên.',
    en: 'You hold no office yet. Ask an administrator.',
  },
  'shell.error': { vi: 'Lỗi: {title}', en: 'Error: {title}' },
  'shell.errors': { vi: 'Có điều cần sửa', en: 'There is a problem' },
  'shell.keys': { vi: 'Phím tắt', en: 'Keys' },
  'shell.close': { vi: 'Đóng', en: 'Close' },
} as const satisfies { readonly [key: string]: Texts };
