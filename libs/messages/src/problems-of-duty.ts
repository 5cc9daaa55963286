import type { Texts } from './texts.ts';

/** What is told when somebody may not act in this case, or a nomination is not handed in as its procedure asks. */
export const DUTY_PROBLEMS = {
  OWN_NOMINATION: {
    vi: 'Người đã đề nghị khen thưởng không được xử lý chính hồ sơ mình đề nghị. Hãy chuyển việc này cho người khác.',
    en: 'The person who nominated may not handle that nomination. Leave this to somebody else.',
  },
  ACTED_AT_OTHER_LEVEL: {
    vi: 'Một người không xử lý cùng một hồ sơ ở hai cấp; người này đã xử lý ở cấp {level}. Hãy chuyển việc này cho người khác.',
    en: 'Nobody handles one case at two levels, and this person acted at the {level} level. Leave this to somebody else.',
  },
  TASK_CLAIMED: {
    vi: 'Việc này đã có người nhận từ {since}: {byRole}{byUnit, select, _ {} other { của {byUnit}}}. Hãy chờ người đó trả lại việc hoặc chờ hết thời hạn giữ việc.',
    en: 'This task was claimed at {since} by the {byRole}{byUnit, select, _ {} other { of {byUnit}}}. Wait until it is given back, or until the claim lapses.',
  },
  CLOCK_NOT_RUNNING: {
    vi: 'Không ghi nhận hết thời hạn được vì thời hạn này ({clock}) không đang chạy, hoặc đã được đặt lại. Hồ sơ giữ nguyên.',
    en: 'No lapse can be recorded because this clock ({clock}) does not run, or was set anew. The case stays as it is.',
  },
  SIMPLIFIED_NEEDS_HEAD: {
    vi: 'Thủ tục đơn giản chỉ dùng khi người đứng đầu tự đề nghị, còn hồ sơ này do đơn vị khác gửi lên. Hãy lập đề nghị theo thủ tục thường.',
    en: 'The simplified procedure is for nominations that a head originates, and this one comes from a nominator. Write it under the ordinary procedure.',
  },
  ENDORSEMENT_MISSING: {
    vi: 'Chưa nộp được hồ sơ vì chưa có biên bản họp tổ dân phố nhất trí đề nghị khen thưởng. Hãy kèm nội dung biên bản rồi nộp.',
    en: 'The nomination cannot be submitted without the minutes by which the residential group endorsed it. Add the minutes, then submit.',
  },
} as const satisfies { readonly [code: string]: Texts };
