import type { Texts } from './texts.ts';

/** What is told when a draft or a document is not taken as it was sent. */
export const INTAKE_PROBLEMS = {
  IF_MATCH_REQUIRED: {
    vi: 'Cần tiêu đề If-Match với ETag của bản vừa đọc, để không ghi đè lên phần người khác đã sửa.',
    en: 'The header If-Match is required, with the ETag of what was read: nobody overwrites what another has changed.',
  },
  DRAFT_STALE: {
    vi: 'Bản thảo đã được người khác sửa. Hãy đọc lại rồi sửa tiếp; ETag hiện tại là {required}.',
    en: 'Somebody has changed the draft since you read it. Read it again; its ETag is now {required}.',
  },
  DRAFT_RECONSIDERS: {
    vi: 'Bản thảo này xét lại một hồ sơ đã kết thúc nên không huỷ được; hãy nộp rồi rút nếu không cần nữa.',
    en: 'This draft reconsiders a closed case, whose ledger names it, so it is not discarded. Hand it in and withdraw it.',
  },
  DOCUMENTS_OF_NOMINATION_MAX: {
    vi: 'Một hồ sơ có nhiều nhất {limit} tài liệu. Hãy gộp thành một bản quét.',
    en: 'A nomination has {limit} documents at most. Put several papers into one scan.',
  },
  UPLOADS_OPEN_MAX: {
    vi: 'Đang có {limit} lượt tải lên chưa xong. Hãy hoàn tất hoặc huỷ một lượt trước.',
    en: 'You have {limit} uploads open. Complete one, or take it off, before you begin another.',
  },
  UPLOAD_OVER: {
    vi: 'Lượt tải lên này đã kết thúc ({hint}).',
    en: 'This upload is over ({hint}).',
  },
  UPLOAD_BUSY: {
    vi: 'Tài liệu đang được ghép và kiểm tra. Hãy thử lại sau giây lát.',
    en: 'The document is just being put together and looked at. Try again in a moment.',
  },
  PART_NOT_BINARY: {
    vi: 'Hãy gửi phần tệp với Content-Type: application/octet-stream, không nén.',
    en: 'Send a part with Content-Type: application/octet-stream, and without Content-Encoding.',
  },
  PART_DIGEST_REQUIRED: {
    vi: 'Cần tiêu đề Content-Digest: sha-256=:…: của phần tệp.',
    en: 'The header Content-Digest is required: sha-256=:…: of the part.',
  },
  PART_DIGEST_WRONG: {
    vi: 'Phần tệp nhận được không khớp Content-Digest. Hãy gửi lại.',
    en: 'What came is not what Content-Digest says. Send the part again.',
  },
  PART_SIZE_WRONG: {
    vi: 'Phần này phải có đúng {required} byte, không phải {given}.',
    en: 'This part must have {required} bytes, not {given}.',
  },
  PARTS_MISSING: {
    vi: 'Còn thiếu các phần: {hint}.',
    en: 'These parts have not come: {hint}.',
  },
  DOCUMENT_DIGEST_WRONG: {
    vi: 'Tệp ghép lại không khớp mã băm đã nêu; mã băm của tệp là {required}.',
    en: 'The whole is not what its hash says; the SHA-256 of what came is {required}.',
  },
  DOCUMENT_TYPE_LIES: {
    vi: 'Tệp được khai là {required} nhưng nội dung là {hint}.',
    en: 'It was declared as {required}; by its content it is {hint}.',
  },
  DOCUMENT_HIDES_ANOTHER: {
    vi: 'Tệp còn chứa một định dạng khác ({hint}) nên không được nhận.',
    en: 'The same bytes hold another format ({hint}), so they are not taken.',
  },
  PDF_UNREADABLE: {
    vi: 'Không đọc được tệp PDF này, hoặc đọc quá lâu. Hãy in lại ra PDF rồi gửi.',
    en: 'This PDF cannot be read, or takes too long. Print it to a new PDF and send that.',
  },
  PDF_ENCRYPTED: {
    vi: 'Tệp PDF được mã hoá. Hãy bỏ mật khẩu và quyền hạn chế rồi gửi lại.',
    en: 'The PDF is encrypted. Save it without a password and without restrictions.',
  },
  PDF_ACTIVE: {
    vi: 'Tệp PDF có mã lệnh, hành động hoặc tệp đính kèm ({hint}) nên không được nhận.',
    en: 'The PDF holds a script, an action or another file ({hint}), so it is not taken.',
  },
  IMAGE_UNREADABLE: {
    vi: 'Không đọc được ảnh này.',
    en: 'This image cannot be read.',
  },
  IMAGE_TOO_LARGE: {
    vi: 'Ảnh {given} điểm vượt quá {limit} điểm ảnh.',
    en: 'The image of {given} has more than {limit} pixels, or a side that is too long.',
  },
  DOCUMENT_INFECTED: {
    vi: 'Phần mềm quét vi-rút phát hiện {hint}. Tài liệu không được nhận.',
    en: 'The scanner of viruses found {hint}. The document is not taken.',
  },
} as const satisfies { readonly [code: string]: Texts };
