import type { Texts } from './texts.ts';

/** What happened at the steps of a level. */
export const STEP_EVENTS = {
  LevelReceived: { vi: 'Tiếp nhận hồ sơ', en: 'The file was received' },
  SupplementRequested: {
    vi: 'Yêu cầu bổ sung hồ sơ{documents, select, _ {} other {: {documents}}}',
    en: 'Missing documents were asked for{documents, select, _ {} other {: {documents}}}',
  },
  SupplementReceived: {
    vi: 'Đã nộp tài liệu bổ sung{documents, select, _ {} other {: {documents}}}',
    en: 'The missing documents were handed in{documents, select, _ {} other {: {documents}}}',
  },
  SupplementLapsed: {
    vi: 'Hết thời hạn bổ sung mà không nhận được tài liệu',
    en: 'The time to supplement ran out and no document came',
  },
  NominationReturned: {
    vi: 'Trả lại hồ sơ để sửa{fields, select, _ {} other {: {fields}}}',
    en: 'The file was returned for correction{fields, select, _ {} other {: {fields}}}',
  },
  NominationResubmitted: { vi: 'Hồ sơ được sửa và nộp lại', en: 'The file was corrected and resubmitted' },
  CorrectionLapsed: {
    vi: 'Hết thời hạn sửa mà hồ sơ không được nộp lại',
    en: 'The time to correct ran out and the file was not resubmitted',
  },
  LevelAppraised: {
    vi: 'Thẩm định hồ sơ{eligible, select, true {: đủ điều kiện} false {: không đủ điều kiện} other {}}',
    en: 'The file was appraised{eligible, select, true {: eligible} false {: not eligible} other {}}',
  },
  ConsultationOpened: { vi: 'Gửi lấy ý kiến hiệp y', en: 'Agencies were asked for their opinion' },
  ConsultationReplied: {
    vi: 'Cơ quan được hỏi trả lời hiệp y{answer, select, _ {} other {: {answer}}}',
    en: 'A consulted agency replied{answer, select, _ {} other {: {answer}}}',
  },
  SilenceLapsed: {
    vi: 'Hết thời hạn hiệp y mà cơ quan được hỏi không trả lời',
    en: 'The time to reply ran out without an answer of the agency',
  },
  NoticePublished: { vi: 'Công khai lấy ý kiến nhân dân', en: 'The public notice was published' },
  ObjectionRaised: { vi: 'Có ý kiến phản đối', en: 'An objection was raised' },
  NoticeEnded: {
    vi: 'Hết thời gian lấy ý kiến nhân dân{objections, select, _ {} 0 {, không nhận được ý kiến phản đối} other {, nhận được {objections} ý kiến phản đối}}',
    en: 'The time of the public notice ran out{objections, select, _ {} 0 {, no objection came} 1 {, one objection came} other {, {objections} objections came}}',
  },
  NominationHeld: {
    vi: 'Tạm hoãn hồ sơ{ground, select, _ {} other {: {ground}}}',
    en: 'The case was put on hold{ground, select, _ {} other {: {ground}}}',
  },
  NominationReleased: { vi: 'Kết thúc tạm hoãn, tiếp tục xét', en: 'The case was released and goes on' },
  LevelReminded: { vi: 'Nhắc sắp hết thời hạn xét', en: 'The level was reminded that its time is nearly over' },
  LevelEscalated: {
    vi: 'Hết thời hạn xét mà chưa có quyết định{to, select, _ {} other {, đã báo đơn vị cấp trên}}',
    en: 'The time of the level ran out without a decision{to, select, _ {} other {, and its superior was told}}',
  },
  LevelLapsed: {
    vi: 'Cấp xét không trả lời đến hết thời hạn{outcomeCode, select, FORWARDED {; hồ sơ chuyển lên cấp trên, không có ý kiến của cấp này} CLOSED {; hồ sơ kết thúc do hết thời hạn} other {}}',
    en: 'The level gave no answer to the end of its time{outcomeCode, select, FORWARDED {; the file goes on without one} CLOSED {; the case lapses} other {}}',
  },
  TaskClaimed: { vi: 'Có người nhận việc', en: 'The task was claimed' },
  TaskUnclaimed: { vi: 'Trả lại việc đã nhận', en: 'The claimed task was given back' },
  TaskGivenBack: {
    vi: 'Hồ sơ về lại người đã trả',
    en: 'The file went back to the officer who had returned it',
  },
  ClaimKept: {
    vi: 'Người nhận việc vẫn đang làm; thời hạn giữ việc tính lại',
    en: 'The holder is at work; the time of the claim is counted anew',
  },
  ClaimLapsed: {
    vi: 'Hết thời hạn giữ việc; việc chờ người khác nhận',
    en: 'The claim lapsed, and the task is free again',
  },
} as const satisfies { readonly [kind: string]: Texts };
