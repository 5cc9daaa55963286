import { describe, expect, it } from '@jest/globals';
import { eventTexts, problemTexts } from './speak.ts';
import { wordTexts } from './vocabulary.ts';

const SINCE = String(Date.UTC(2023, 3, 3, 2, 5, 6));

describe('The facts of a text', () => {
  it('An instant is told as a clock in Hanoi shows it', () => {
    const { vi, en } = problemTexts('TASK_BUSY', { byRole: 'HEAD', byUnit: 'Phường', since: SINCE });
    expect(vi).toBe(
      'Từ 09:05:06 03/04/2023, thủ trưởng của Phường đang ghi một việc khác cho hồ sơ này. Hãy tải lại rồi thử lại.',
    );
    expect(en).toContain('Since 03/04/2023, 09:05:06 a command for this case is being recorded by the head of Phường.');
  });

  it('A day is told in the order of Vietnam, and what is no day stays as it is', () => {
    expect(problemTexts('DEADLINE_NOT_WORKING_DAY', { day: '2023-09-02' }).vi).toContain('02/09/2023');
    expect(problemTexts('DEADLINE_NOT_WORKING_DAY', { day: '2 September' }).en).toContain('on 2 September,');
  });

  it('What nobody did yet is not told: the part of the text that names it is left out', () => {
    expect(problemTexts('CASE_CLOSED', { outcome: 'LAPSED' }).en).toBe(
      'The case is closed (lapsed); nothing more can be done in it.',
    );
    const closed = problemTexts('CASE_CLOSED', { outcome: 'LAPSED', byRole: 'CLOCK', since: SINCE });
    expect(closed.en).toContain('Last handled by the clock at 03/04/2023');
    expect(closed.vi).toContain('Xử lý sau cùng: hệ thống (hết thời hạn), lúc 09:05:06');
  });

  it('An empty fact is a fact that is not known', () => {
    const { en } = problemTexts('SUPPLEMENT_OTHER_DOCUMENTS', { given: '', asked: 'report, photo' });
    expect(en).toBe(
      'This does not answer the request (no document is named). Hand in what was asked for: achievement report, photo.',
    );
  });

  it('A fact with the signs of the message format is said as it is', () => {
    expect(problemTexts('BODY_TOO_LARGE', { limit: "{1} 'MB' <b>" }).en).toBe("The body is larger than {1} 'MB' <b>.");
  });

  it('A code that has no words is said as it is', () => {
    expect(wordTexts('level', 'WARD')).toEqual({ vi: 'phường', en: 'ward' });
    expect(wordTexts('level', 'toString')).toEqual({ vi: 'toString', en: 'toString' });
    expect(problemTexts('NO_HIGHER_LEVEL', { level: 'REGION' }).en).toContain('The REGION level');
  });

  it('HOLD_WHILE_UNDER_EXAMINATION: the ground is named in words', () => {
    expect(problemTexts('HOLD_WHILE_UNDER_EXAMINATION', { heldFor: 'DENUNCIATION' })).toEqual({
      vi: 'Hồ sơ đang tạm hoãn (lý do: có đơn tố cáo) nên chưa xử lý tiếp được. Khi đã có kết luận, hãy kết thúc tạm hoãn trước.',
      en: 'The case is on hold (a denunciation), and nothing goes on in it. Once the matter is settled, release it first.',
    });
  });
});

describe('The facts of an event', () => {
  it('Codes, numbers and lists of its body are told, and references are not', () => {
    const decided = {
      level: 'WARD',
      ownAward: 'RESERVE',
      onward: 'FORWARD',
      reason: { remarkId: 'r' },
      againstCouncil: true,
    };
    expect(eventTexts('LevelDecided', decided)).toEqual({
      vi: 'Cấp xét quyết định: bảo lưu mức khen, trình cấp trên, khác với kết quả bỏ phiếu của hội đồng',
      en: 'The level decided: reserve the award, forward, against the vote of the council',
    });
    expect(eventTexts('NoticeEnded', { objections: 0 }).en).toBe(
      'The time of the public notice ran out, no objection came',
    );
    expect(eventTexts('SupplementRequested', { documents: ['report', 'photo'], starts: [{}] }).vi).toBe(
      'Yêu cầu bổ sung hồ sơ: báo cáo thành tích, photo',
    );
    expect(eventTexts('CertificateReissued', { reason: 'LOST' }).vi).toBe('Cấp lại giấy khen (bị mất)');
  });

  it('A superior who is not there was not told', () => {
    expect(eventTexts('LevelEscalated', { to: null }).en).not.toContain('superior');
    expect(eventTexts('LevelEscalated', { to: 'd' }).en).toContain('superior');
  });

  it('A lapse is never told like a consent', () => {
    const lapses = ['SilenceLapsed', 'SupplementLapsed', 'CorrectionLapsed', 'ClaimLapsed', 'SeasonEndLapsed'] as const;
    const outcomes = ['FORWARDED', 'CLOSED'].map((outcome) => eventTexts('LevelLapsed', { outcome }));
    for (const { vi, en } of [...lapses.map((kind) => eventTexts(kind)), ...outcomes]) {
      expect(vi).not.toMatch(/đồng ý|nhất trí|tán thành/);
      expect(en).not.toMatch(/consent|concur|agree/i);
    }
  });
});
