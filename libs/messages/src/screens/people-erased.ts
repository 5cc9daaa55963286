import type { Texts } from '../texts.ts';

/** Erasing a person, who a nominee is, and the page of an invitation. */
export const ERASING_TEXTS = {
  'erase.link': { vi: 'Xoá dữ liệu cá nhân…', en: 'Erase the data…' },
  'erase.title': { vi: 'Xoá dữ liệu của {name}', en: 'Erase what is stored of {name}' },
  'erase.warning': { vi: 'Không lấy lại được', en: 'It cannot be taken back' },
  'erase.warningText': {
    vi: 'Chỉ làm khi chính người đó yêu cầu bằng văn bản và bạn chắc chắn ai đã yêu cầu.',
    en: 'Do it only when this very person asked for it on paper, and you are sure who asked.',
  },
  'erase.goes': { vi: 'Bị xoá hẳn', en: 'What goes for good' },
  'erase.goes.account': {
    vi: 'tài khoản, mật khẩu và mọi cách đăng nhập',
    en: 'the account, the password and every way to sign in',
  },
  'erase.goes.name': {
    vi: 'họ tên, ngày sinh của người này, cả khi là người được đề nghị',
    en: 'name and birth date, also as a nominee',
  },
  'erase.goes.texts': {
    vi: 'thành tích, lý do và ý kiến trong các hồ sơ đề nghị người này',
    en: 'achievements, reasons and opinions in the nominations of this person',
  },
  'erase.goes.documents': { vi: 'tài liệu của các hồ sơ đó', en: 'the documents of those nominations' },
  'erase.goes.drafts': {
    vi: 'bản thảo (bị bỏ) và việc đồng ý công bố tên (bị rút)',
    en: 'drafts (discarded) and the consent to publish the name (withdrawn)',
  },
  'erase.stays': { vi: 'Vẫn còn, và không nêu tên ai', en: 'What stays, and names nobody' },
  'erase.stays.ledger': {
    vi: 'sổ cái: không mục nào bị sửa, và vẫn kiểm tra được',
    en: 'the ledger: no entry is changed, and it still verifies',
  },
  'erase.stays.numbers': {
    vi: 'số quyết định, số vào sổ, hình thức, ngày ký và nơi khen',
    en: 'numbers of decisions and registers, form, day and issuer',
  },
  'erase.stays.hashes': { vi: 'danh sách và mã băm của tài liệu', en: 'the list and the hashes of documents' },
  'erase.stays.offices': {
    vi: 'nhiệm vụ đã giữ, với thời hạn và văn bản',
    en: 'offices held, with their terms and papers',
  },
  'erase.stays.request': {
    vi: 'việc đã có yêu cầu xoá, theo văn bản nào',
    en: 'that an erasure was asked for, on which paper',
  },
  'erase.beyond': { vi: 'Hệ thống không với tới', en: 'What the product cannot reach' },
  'erase.beyondText': {
    vi: 'Bản sao lưu, giấy tờ đã in, tệp đã tải về, hệ thống khác đã được báo, và lời của người khác có nhắc tên.',
    en: 'Backups, printed papers, files that were downloaded, other systems that were told, and texts of others that mention the name.',
  },
  'erase.nominees': { vi: 'Hồ sơ đề nghị người này', en: 'Nominations of this person' },
  'erase.nomineesCount': {
    vi: '{count, plural, =0 {Chưa nối người được đề nghị nào với người này: hồ sơ đề nghị sẽ không bị xoá. Hãy nối trước, nếu có.} other {# người được đề nghị đã được nối; các hồ sơ của họ cũng bị xoá.}}',
    en: '{count, plural, =0 {No nominee is linked with this person, so no nomination is erased. Link them first, if there are any.} one {# linked nominee, whose nominations are erased too.} other {# linked nominees, whose nominations are erased too.}}',
  },
  'erase.openFirst': {
    vi: 'Khi một hồ sơ của người này còn đang xét thì chưa xoá được: hồ sơ phải kết thúc hoặc được rút trước.',
    en: 'While a nomination of this person is under way it is refused: it ends or is withdrawn first.',
  },
  'erase.goOn': { vi: 'Đã đọc, tiếp tục xoá', en: 'I have read this, go on' },
  'erase.form': { vi: 'Xoá', en: 'Erase' },
  'erase.basis': { vi: 'Văn bản yêu cầu', en: 'The request on paper' },
  'erase.basisHint': {
    vi: 'Loại, số và ngày, không nêu tên: dòng này còn lại.',
    en: 'Its kind, number and day, without a name: this line stays.',
  },
  'erase.basisNames': {
    vi: 'Không nêu tên người đó trong dòng này: nó còn lại',
    en: 'Leave out the name of the person: this line stays',
  },
  'erase.sure': { vi: 'Tôi hiểu là không lấy lại được', en: 'I understand that it cannot be taken back' },
  'erase.done': { vi: 'Đã xoá', en: 'Erased' },
  'erase.doneText': {
    vi: 'Đã xoá dữ liệu của {nominees} người được đề nghị, trong {nominations} hồ sơ, với {documents} tài liệu.',
    en: 'Erased: {nominees} nominees, {nominations} nominations, {documents} documents.',
  },
  'erase.own': { vi: 'Không ai tự xoá dữ liệu của mình.', en: 'Nobody erases the own person.' },
  'nominees.title': { vi: 'Là người được đề nghị', en: 'As a nominee' },
  'nominees.hint': {
    vi: 'Khi đã nối, người này không được tham gia xét hồ sơ của mình ở bất cứ nhiệm vụ nào, và được hỏi những gì viết về mình.',
    en: 'Once linked, the person acts on no nomination of the own by any office, and may ask what is written of the own person.',
  },
  'nominees.none': { vi: 'Chưa nối với người được đề nghị nào.', en: 'Linked with no nominee.' },
  'nominees.id': { vi: 'Mã người được đề nghị', en: 'Id of the nominee' },
  'nominees.idHint': {
    vi: 'Đơn vị đề nghị đọc mã này trong hồ sơ.',
    en: 'The unit that nominated reads it in the nomination.',
  },
  'nominees.idWrong': {
    vi: 'Mã có dạng 8-4-4-4-12 chữ số và chữ cái a đến f',
    en: 'It looks like 8-4-4-4-12 digits and letters a to f',
  },
  'nominees.since': { vi: 'Nối từ', en: 'Linked' },
  'nominees.until': { vi: 'Thôi nối', en: 'Ended' },
  'nominees.inForce': { vi: 'đang nối', en: 'in force' },
  'nominees.link': { vi: 'Nối với người được đề nghị', en: 'Link with a nominee' },
  'nominees.linked': { vi: 'Đã nối.', en: 'Linked.' },
  'nominees.unlink': { vi: 'Thôi nối', en: 'End the link' },
  'nominees.unlinkOf': { vi: 'Thôi nối: {id}', en: 'End the link: {id}' },
  'nominees.unlinkText': {
    vi: 'Chỉ dùng khi đã nối nhầm. Việc đồng ý công bố tên mà người này đã cho sẽ không tính nữa.',
    en: 'Only for a link that was a mistake. A consent that the person gave for the nominee counts no more.',
  },
  'nominees.unlinked': { vi: 'Đã thôi nối.', en: 'The link was ended.' },
  'invitation.title': { vi: 'Đặt tên đăng nhập và mật khẩu', en: 'Choose login and password' },
  'invitation.text': {
    vi: 'Quản trị viên đã mời bạn. Nếu bạn đã có tài khoản, hãy gõ đúng tên đăng nhập cũ; mật khẩu mới thay mật khẩu cũ.',
    en: 'An administrator invited you. If you have an account, type the login that you have; the new password takes the place of the old one.',
  },
  'invitation.none': {
    vi: 'Địa chỉ này thiếu mã của lời mời. Hãy mở đúng liên kết bạn đã nhận.',
    en: 'This address lacks the code of the invitation. Open the very link that you were given.',
  },
  'invitation.loginHint': {
    vi: 'Từ 3 ký tự: chữ, số và . _ @ -',
    en: '3 characters or more: letters, digits and . _ @ -',
  },
  'invitation.passwordHint': {
    vi: 'Từ {min} ký tự; một câu dễ nhớ là tốt. Dán được.',
    en: '{min} characters or more; a sentence is good. You may paste it.',
  },
  'invitation.short': { vi: 'Mật khẩu cần từ {min} ký tự', en: 'The password needs {min} characters or more' },
  'invitation.submit': { vi: 'Đặt mật khẩu', en: 'Set the password' },
  'invitation.done': { vi: 'Đã xong. Tên đăng nhập của bạn là {login}.', en: 'Done. Your login is {login}.' },
  'invitation.signIn': { vi: 'Đăng nhập', en: 'Sign in' },
} as const satisfies { readonly [key: string]: Texts };
