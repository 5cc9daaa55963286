import type { Texts } from './texts.ts';
import { wordTexts } from './vocabulary.ts';

interface Gap {
  readonly level: string;
  /** The unit above which there is none; null where the whole season has none. */
  readonly below: string | null;
}

/** That a route needs a unit at a level where there is none, and the way out; to be said after a path. */
export function levelGapTexts({ level, below }: Gap): Texts {
  const { vi, en } = wordTexts('level', level);
  if (below !== null) {
    return {
      vi: `trên đơn vị «${below}» chưa có đơn vị cấp ${vi} mà tuyến trình cần. Hãy ghi đơn vị cấp trên cho đúng.`,
      en: `no unit at ${en} level, which the route needs, stands above "${below}"; name its parent`,
    };
  }
  return {
    vi: `chưa có đơn vị cấp ${vi} mà tuyến trình của bộ quy tắc cần. Hãy thêm đơn vị này, hoặc chọn bộ quy tắc không qua cấp đó (trong API: ruleSet.overrides.route).`,
    en: `no unit at ${en} level, which the route of the rule set needs; add one, or choose rules that leave the level out (ruleSet.overrides.route)`,
  };
}
