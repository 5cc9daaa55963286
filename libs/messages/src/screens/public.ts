import type { Texts } from '../texts.ts';

/** The pages for everybody who has a paper. */
export const PUBLIC_TEXTS = {
  'public.nav': { vi: 'Tra cứu công khai', en: 'For everybody' },
  'public.signIn': { vi: 'Đăng nhập để làm việc', en: 'Sign in to work' },
  'public.codeHint': {
    vi: '16 chữ và số, ví dụ 7KQ2-M9XD-44TB-W0ZC. Viết hoa hay thường, có gạch nối hay không đều được.',
    en: '16 letters and digits, such as 7KQ2-M9XD-44TB-W0ZC. Small letters are fine, hyphens may be left out.',
  },
  'public.noCode': {
    vi: 'Mã phải có 16 chữ và số, như in trên giấy',
    en: 'A code has 16 letters and digits, as printed on the paper',
  },
  'certificate.check': { vi: 'Kiểm tra giấy khen', en: 'Check a certificate' },
  'certificate.checkText': {
    vi: 'Quét mã QR trên giấy khen, hoặc gõ mã in cạnh mã QR.',
    en: 'Scan the QR code of the certificate, or type the code that is printed beside it.',
  },
  'certificate.codeLabel': { vi: 'Mã trên giấy khen', en: 'Code of the certificate' },
  'certificate.unknown': { vi: 'Không có giấy khen nào mang mã này', en: 'No certificate has this code' },
  'certificate.unknownText': {
    vi: 'Hãy xem lại từng chữ của mã. Nếu mã đúng như trên giấy, hãy hỏi cơ quan ghi trên giấy.',
    en: 'Look at the code again, letter by letter. If it is as on the paper, ask the issuer that the paper names.',
  },
  'certificate.title': { vi: 'Thông tin về {form}', en: 'About this {form}' },
  'certificate.ISSUED': {
    vi: 'Quyết định khen thưởng này có trong sổ và đang có hiệu lực.',
    en: 'This decision is in the register, and the award is in force.',
  },
  'certificate.SUPERSEDED': {
    vi: 'Quyết định này có trong sổ, nhưng mức khen đã được thay bằng mức khen của cấp khác.',
    en: 'This decision is in the register, but another level’s award has taken its place.',
  },
  'certificate.REVOKED': {
    vi: 'Quyết định này có trong sổ, nhưng đã bị huỷ; giấy khen không còn giá trị.',
    en: 'This decision is in the register, but it was revoked; the certificate is void.',
  },
  'certificate.recipient': { vi: 'Được khen', en: 'Awarded to' },
  'certificate.noName': { vi: 'không hiển thị tên', en: 'the name is not shown' },
  'certificate.issuer': { vi: 'Cơ quan khen thưởng', en: 'Issued by' },
  'certificate.decisionNo': { vi: 'Quyết định số', en: 'Decision number' },
  'certificate.registerNo': { vi: 'Vào sổ số', en: 'Register number' },
  'certificate.number': { vi: '{number}, năm {year}', en: '{number} of {year}' },
  'certificate.signedOn': { vi: 'Ngày ký', en: 'Signed on' },
  'certificate.entry': { vi: 'Trong sổ cái', en: 'In the ledger' },
  'certificate.entryOf': {
    vi: 'mục {caseSeq} của hồ sơ, mã kiểm chứng',
    en: 'entry {caseSeq} of the case, with the hash',
  },
  'certificate.compare': {
    vi: 'Tên người được che bớt. Hãy so với tờ giấy khen: có điều gì khác thì hỏi cơ quan khen thưởng.',
    en: 'The name of a person is partly masked. Compare it with the certificate: if anything differs, ask the issuer.',
  },
  'certificate.paper': { vi: 'Mã để in trên giấy khen', en: 'The code for the certificate' },
  'certificate.code': { vi: 'Mã', en: 'Code' },
  'certificate.qr': { vi: 'Mã QR dẫn tới trang này', en: 'QR code that leads to this page' },
  'certificate.print': { vi: 'In trang này', en: 'Print this page' },
  'certificate.open': { vi: 'Trang công khai', en: 'Public page' },
  'lookUp.title': { vi: 'Tra cứu hồ sơ', en: 'Look up a file' },
  'lookUp.codeLabel': { vi: 'Mã trên phiếu tiếp nhận', en: 'Code of the intake slip' },
  'lookUp.submit': { vi: 'Tra cứu', en: 'Look up' },
  'lookUp.answer': { vi: 'Hồ sơ của bạn', en: 'Your file' },
  'lookUp.level': { vi: 'Đang ở cấp', en: 'Now with' },
  'lookUp.unknown': {
    vi: 'Không tra cứu được hồ sơ nào theo mã này. Hãy xem lại từng chữ trên phiếu.',
    en: 'No file can be looked up by this code. Look at the slip again, letter by letter.',
  },
  'lookUp.note': {
    vi: 'Trang này chỉ cho biết hồ sơ đang ở đâu. Kết quả do nơi tiếp nhận hồ sơ thông báo.',
    en: 'This page tells where the file is, and no more. The result is told by the office that took it in.',
  },
} as const satisfies { readonly [key: string]: Texts };
