import { ACCOUNT_PROBLEMS } from './problems-of-accounts.ts';
import { AWARD_PROBLEMS } from './problems-of-awards.ts';
import { COUNCIL_PROBLEMS } from './problems-of-council.ts';
import { DECISION_PROBLEMS } from './problems-of-decision.ts';
import { DUTY_PROBLEMS } from './problems-of-duty.ts';
import { INTAKE_PROBLEMS } from './problems-of-intake.ts';
import { RESTRICTED_PROBLEMS } from './problems-of-restricted.ts';
import { STEP_PROBLEMS } from './problems-of-steps.ts';
import type { Texts } from './texts.ts';

/** What a person reads for each code that the API answers with: refusals of a case first, then faults of the request. */
export const PROBLEM_TEXTS = {
  CASE_CLOSED: {
    vi: 'Hồ sơ đã kết thúc ({outcome}), không thể xử lý tiếp. {byRole, select, _ {} other {Xử lý sau cùng: {byRole}{byUnit, select, _ {} other { của {byUnit}}}, lúc {since}.}}',
    en: 'The case is closed ({outcome}); nothing more can be done in it. {byRole, select, _ {} other {Last handled by the {byRole}{byUnit, select, _ {} other { of {byUnit}}} at {since}.}}',
  },
  NOT_AT_THIS_LEVEL: {
    vi: 'Hồ sơ hiện không chờ việc này{level, select, _ {} other { ở cấp {level}}}{at, select, _ {} other {; hồ sơ đang ở cấp {at}}}. {byRole, select, _ {} other {Đã xử lý: {byRole}{byUnit, select, _ {} other { của {byUnit}}}, lúc {since}.}}',
    en: 'The case does not wait for this now{level, select, _ {} other { at the {level} level}}{at, select, _ {} other {; it is at the {at} level}}. {byRole, select, _ {} other {Already handled by the {byRole}{byUnit, select, _ {} other { of {byUnit}}} at {since}.}}',
  },
  NO_HIGHER_LEVEL: {
    vi: 'Cấp {level} là cấp cuối của tuyến trình, không còn cấp trên để trình.',
    en: 'The {level} level is the last of the route; there is no higher level to forward to.',
  },
  FORK_NOT_ALLOWED: {
    vi: 'Bộ quy tắc không cho phép cấp {level} trình thẳng lên cấp {to}.',
    en: 'The rule set does not allow to forward from the {level} level straight to the {to} level.',
  },
  RESERVE_NEEDS_FORWARD: {
    vi: 'Bảo lưu mức khen chỉ đi cùng việc trình cấp trên.',
    en: 'An award can be reserved only when the file is forwarded.',
  },
  RESERVE_NOT_ALLOWED: {
    vi: 'Bộ quy tắc không cho phép bảo lưu mức khen.',
    en: 'The rule set has no fallback, so no award can be reserved.',
  },
  COMMEND_AND_FORWARD_NOT_ALLOWED: {
    vi: 'Mỗi thành tích chỉ khen một lần: không thể vừa khen ở cấp mình vừa trình cấp trên.',
    en: 'One achievement is commended once: a level cannot commend and forward at the same time.',
  },
  CATEGORY_NOT_AWARDED_HERE: {
    vi: 'Theo bộ quy tắc, cấp {level} không khen đối tượng là {category}.',
    en: 'By the rule set the {level} level does not commend nominees of the category {category}.',
  },
  SECOND_GRANT_FOR_ACHIEVEMENT: {
    vi: 'Thành tích này đã được khen trong {heldBy, select, _ {chính hồ sơ này, ở cấp {level}} other {hồ sơ {heldBy}}}.',
    en: '{heldBy, select, _ {This case itself, at the {level} level,} other {Case {heldBy}}} already holds a commendation for this achievement.',
  },
  NOT_SUBMITTED: { vi: 'Hồ sơ chưa được nộp.', en: 'The nomination is a draft; it has not been submitted.' },
  ALREADY_SUBMITTED: { vi: 'Hồ sơ đã được nộp.', en: 'The nomination was submitted already.' },
  DRAFT_CHANGED: {
    vi: 'Bản thảo vừa được sửa, huỷ hoặc thêm tài liệu trong lúc đang nộp. Hãy xem lại rồi nộp lần nữa.',
    en: 'The draft was changed or discarded, or got a document, while it was being handed in. Look again, then hand it in anew.',
  },
  LEVEL_NOT_ON_ROUTE: {
    vi: 'Không có đơn vị xét ở cấp {level} trên tuyến trình.',
    en: 'No unit reviews at the {level} level on the route of this nomination.',
  },
  SEASON_ENDED: {
    vi: 'Đợt xét đã kết thúc, không nhận hồ sơ mới.',
    en: 'The season has ended and takes no new nomination.',
  },
  SEASON_NOT_OPEN_YET: {
    vi: 'Đợt xét chưa đến thời gian nhận hồ sơ. Hãy nộp khi đợt xét bắt đầu nhận.',
    en: 'The season does not receive nominations yet. Submit when it begins to receive.',
  },
  SEASON_WINDOW_CLOSED: {
    vi: 'Đợt xét đã hết thời gian nhận hồ sơ.',
    en: 'The time in which the season receives nominations is over.',
  },
  ...STEP_PROBLEMS,
  ...COUNCIL_PROBLEMS,
  ...DECISION_PROBLEMS,
  ...DUTY_PROBLEMS,
  ...AWARD_PROBLEMS,
  LISTED_TWICE: {
    vi: 'Hồ sơ này đã có tên trong danh sách, không ghi hai lần.',
    en: 'The list names this nomination already.',
  },
  TASK_BUSY: {
    vi: 'Từ {since}, {byRole}{byUnit, select, _ {} other { của {byUnit}}} đang ghi một việc khác cho hồ sơ này. Hãy tải lại rồi thử lại.',
    en: 'Since {since} a command for this case is being recorded by the {byRole}{byUnit, select, _ {} other { of {byUnit}}}. Look again, then try again.',
  },
  ROLE_NOT_ALLOWED: {
    vi: 'Vai trò {role} không được thực hiện việc này.',
    en: 'The role {role} may not ask for this.',
  },
  UNIT_ABOLISHED: {
    vi: 'Đơn vị của bạn đã kết thúc hoạt động từ ngày {day} nên không xử lý hồ sơ nữa. Hãy chuyển việc này cho đơn vị kế thừa.',
    en: 'Your unit was abolished on {day} and handles no case any more. Leave this to its successor.',
  },
  UNIT_NOT_CONCERNED: {
    vi: 'Đơn vị của bạn không phải đơn vị xử lý bước này.',
    en: 'Your unit is not the one that this step belongs to.',
  },
  METHOD_NOT_ALLOWED: {
    vi: 'Địa chỉ này chỉ nhận: {required}.',
    en: 'This address takes {required} only.',
  },
  BODY_NOT_JSON: { vi: 'Nội dung gửi lên không phải JSON hợp lệ.', en: 'The body is not valid JSON.' },
  BODY_TOO_LARGE: {
    vi: 'Nội dung gửi lên vượt quá {limit}.',
    en: 'The body is larger than {limit}.',
  },
  MEDIA_TYPE_NOT_SUPPORTED: {
    vi: 'Hãy gửi JSON mã UTF-8 với Content-Type: application/json.',
    en: 'Send JSON in UTF-8 with Content-Type: application/json.',
  },
  INVALID_INPUT: {
    vi: 'Dữ liệu gửi lên có trường không hợp lệ; xem "errors".',
    en: 'Some fields are not as they must be; see "errors".',
  },
  REQUEST_MALFORMED: { vi: 'Yêu cầu không đọc được.', en: 'The request cannot be read.' },
  IDEMPOTENCY_KEY_REQUIRED: {
    vi: 'Cần tiêu đề Idempotency-Key: một giá trị riêng cho mỗi việc, giữ nguyên khi gửi lại.',
    en: 'The header Idempotency-Key is required: a value of its own for each intent, kept when it is sent again.',
  },
  IDEMPOTENCY_KEY_INVALID: {
    vi: 'Idempotency-Key phải gồm 1 đến 200 ký tự ASCII nhìn thấy được, chẳng hạn một UUID.',
    en: 'Idempotency-Key must be 1 to 200 visible ASCII characters, such as a UUID.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Idempotency-Key này đã dùng cho một nội dung khác.',
    en: 'This Idempotency-Key was used with another body.',
  },
  IDENTITY_REQUIRED: {
    vi: 'Cần cho biết ai đang thao tác: {hint}.',
    en: 'Who is acting? {hint}.',
  },
  ...ACCOUNT_PROBLEMS,
  ...INTAKE_PROBLEMS,
  ...RESTRICTED_PROBLEMS,
  TOO_MANY_REQUESTS: {
    vi: 'Quá {limit} yêu cầu trong một phút. Hãy thử lại sau {hint} giây.',
    en: 'More than {limit} requests in a minute. Try again in {hint} seconds.',
  },
  NOT_FOUND: { vi: 'Không tìm thấy.', en: 'There is nothing at this address.' },
  UNAVAILABLE: {
    vi: 'Hệ thống tạm thời chưa ghi nhận được. Không có gì bị mất; hãy gửi lại với cùng Idempotency-Key.',
    en: 'The engine or the database does not answer. Nothing is lost: send it again with the same Idempotency-Key.',
  },
  INTERNAL: {
    vi: 'Có lỗi trong hệ thống. Đã ghi lại để kiểm tra.',
    en: 'A fault in the product. It has been logged.',
  },
} as const satisfies { readonly [code: string]: Texts };

export type ProblemCode = keyof typeof PROBLEM_TEXTS;
