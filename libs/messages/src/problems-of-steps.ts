import type { Texts } from './texts.ts';

/** What is told when a step of a level is refused. */
export const STEP_PROBLEMS = {
  HOLD_WHILE_UNDER_EXAMINATION: {
    vi: 'Hồ sơ đang tạm hoãn{heldFor, select, _ {} other { (lý do: {heldFor})}} nên chưa xử lý tiếp được. Khi đã có kết luận, hãy kết thúc tạm hoãn trước.',
    en: 'The case is on hold{heldFor, select, _ {} other { ({heldFor})}}, and nothing goes on in it. Once the matter is settled, release it first.',
  },
  STEP_OPEN: {
    vi: 'Cấp này còn việc chưa kết thúc: {step}. Hãy chờ kết quả hoặc chờ hết thời hạn rồi thực hiện lại.',
    en: 'This level has a step that is still open: {step}. Wait for its result or for the end of its time, then try again.',
  },
  SUPPLEMENT_ALREADY_ASKED: {
    vi: 'Cấp {level} đã yêu cầu bổ sung hồ sơ đủ {limit} lần theo bộ quy tắc, không được yêu cầu thêm. Hãy xét trên tài liệu đã có, hoặc trả lại hồ sơ và nêu mục cần sửa.',
    en: 'The {level} level has asked for missing documents {limit, select, 1 {once} other {{limit} times}}, and the rule set allows no more. Go on with the documents at hand, or return the file and name the fields that are wrong.',
  },
  SUPPLEMENT_OTHER_DOCUMENTS: {
    vi: 'Tài liệu nộp không đúng yêu cầu bổ sung ({given, select, _ {chưa nêu tài liệu nào} other {không được yêu cầu: {given}}}). Chỉ nộp tài liệu được yêu cầu: {asked}.',
    en: 'This does not answer the request ({given, select, _ {no document is named} other {not asked for: {given}}}). Hand in what was asked for: {asked}.',
  },
  RETURN_WITHOUT_FIELDS: {
    vi: 'Chưa trả lại hồ sơ được vì chưa nêu mục cần sửa. Hãy nêu ít nhất một mục.',
    en: 'The file cannot be returned because no wrong field is named. Name one at least.',
  },
  CORRECTION_MISSING: {
    vi: 'Chưa sửa mục nào trong các mục bị trả lại: {fields}. Hãy sửa ít nhất một mục rồi nộp lại.',
    en: 'Nothing was changed of what was returned: {fields}. Change one of these fields at least, then resubmit.',
  },
  FIELD_NOT_RETURNED: {
    vi: 'Mục {field} không bị trả lại nên không được sửa. Chỉ được sửa: {fields}.',
    en: 'The field {field} was not returned, so it cannot be changed. Change only: {fields}.',
  },
  CONSULTED_UNIT_UNKNOWN: {
    vi: 'Chưa gửi lấy ý kiến hiệp y được: {unit, select, _ {chưa nêu cơ quan nào} other {không có đơn vị {unit} trong địa bàn}}. Hãy chọn cơ quan trong danh sách đơn vị của địa bàn.',
    en: 'The consultation cannot be opened: {unit, select, _ {no agency is named} other {there is no unit {unit} in this territory}}. Choose agencies from the units of the territory.',
  },
  ALREADY_CONSULTED: {
    vi: 'Trong một lượt xét, mỗi cơ quan chỉ được hỏi ý kiến một lần; {byUnit} đã được hỏi. Hãy bỏ cơ quan này khỏi danh sách.',
    en: 'An agency is asked once in a round, and {byUnit} has been asked already. Leave it out of the list.',
  },
  NOT_CONSULTED: {
    vi: 'Chưa ghi ý kiến hiệp y được vì lượt xét này không hỏi ý kiến {byUnit}. Cấp đang xét cần gửi lấy ý kiến trước.',
    en: 'No reply can be recorded because {byUnit} was not consulted in this round. The level that reviews has to ask first.',
  },
  CONSULTATION_CLOSED: {
    vi: 'Không ghi thêm ý kiến hiệp y được: {answerCode, select, NO_REPLY {đã hết thời hạn mà {byUnit} không trả lời, việc này không được coi là nhất trí} other {{byUnit} đã trả lời ({answer}) và chỉ trả lời một lần}}. Nếu còn ý kiến, hãy gửi văn bản cho cấp đang xét.',
    en: 'No further reply can be recorded: {answerCode, select, NO_REPLY {the time ran out without a reply of {byUnit}, which is no consent} other {{byUnit} has replied ({answer}), and an agency replies once}}. Write to the level that reviews if there is more to say.',
  },
  DEADLINE_MISSING: {
    vi: 'Phải nêu thời hạn theo một trong hai cách: số ngày làm việc hoặc ngày hết hạn, không nêu cả hai.',
    en: 'A deadline is required in one of two ways: working days, or the last day; not both.',
  },
  DEADLINE_NOT_WORKING_DAY: {
    vi: 'Thời hạn không thể kết thúc vào ngày {day} vì đó không phải ngày làm việc. Hãy chọn một ngày làm việc.',
    en: 'A deadline cannot end on {day}, which is no working day. Choose a working day.',
  },
  DEADLINE_PASSED: {
    vi: 'Thời hạn không thể kết thúc vào ngày {day} vì ngày đó đã qua. Hãy chọn ngày hôm nay hoặc một ngày sau đó.',
    en: 'A deadline cannot end on {day}, which is over. Choose today or a later day.',
  },
  CALENDAR_YEAR_UNKNOWN: {
    vi: 'Chưa đặt được thời hạn đến ngày {day} vì lịch ngày làm việc chỉ có từ năm {first} đến năm {last}. Hãy chọn một ngày trong các năm này.',
    en: 'A deadline cannot end on {day}, because the working-day calendar knows the years {first} to {last} only. Choose a day of these years.',
  },
  NOTICE_NOT_OPEN: {
    vi: 'Cấp {level} hiện không lấy ý kiến nhân dân về hồ sơ này nên không ghi nhận được ý kiến. Khiếu nại, tố cáo được gửi theo quy định riêng của pháp luật.',
    en: 'The {level} level has no public notice open on this case, so no objection can be recorded. Complaints and denunciations have a way of their own by law.',
  },
} as const satisfies { readonly [code: string]: Texts };
