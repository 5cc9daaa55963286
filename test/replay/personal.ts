/** Whom the recorded histories are about, and what was written of them: none of it may be in a history. */
export const NOMINEE = 'Nguyễn Thị Bịa Đặt';
export const REASON = 'Lý do bịa đặt, chỉ để thử.';
