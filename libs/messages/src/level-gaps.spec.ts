import { describe, expect, it } from '@jest/globals';
import { levelGapTexts } from './level-gaps.ts';

describe('A level that a route needs and that has no unit', () => {
  it('Is told in both languages with the way out, for the whole season or for the unit that hangs in the air', () => {
    expect(levelGapTexts({ level: 'DISTRICT', below: null })).toEqual({
      vi: 'chưa có đơn vị cấp quận mà tuyến trình của bộ quy tắc cần. Hãy thêm đơn vị này, hoặc chọn bộ quy tắc không qua cấp đó (trong API: ruleSet.overrides.route).',
      en: 'no unit at district level, which the route of the rule set needs; add one, or choose rules that leave the level out (ruleSet.overrides.route)',
    });
    expect(levelGapTexts({ level: 'WARD', below: 'G1' }).vi).toBe(
      'trên đơn vị «G1» chưa có đơn vị cấp phường mà tuyến trình cần. Hãy ghi đơn vị cấp trên cho đúng.',
    );
  });
});
