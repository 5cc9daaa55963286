import type { Texts } from './texts.ts';

/**
 * To what a nominee consents, by version. A version that was shipped is never changed, since people agreed to its words: another
 * text is another version, added here, and then the one in force.
 */
export const CONSENT_TEXTS: { readonly [version: string]: Texts } = {
  'publication-1': {
    vi: 'Tôi đồng ý để cơ quan khen thưởng công khai họ tên của tôi cùng hình thức khen thưởng mà tôi được tặng. Tôi có thể rút lại sự đồng ý này bất cứ lúc nào; việc rút lại không ảnh hưởng đến việc xét khen thưởng và không làm mất hiệu lực của những gì đã công khai trước đó. Nếu tôi không trả lời thì không được coi là đồng ý.',
    en: 'I agree that the awarding authority publishes my name together with the award that I am given. I may withdraw this consent at any time; to withdraw it does not affect the review of the nomination, nor what was published before. If I do not answer, I have not agreed.',
  },
};

/** The version to which is consented today. */
export const CONSENT_TEXT_IN_FORCE = 'publication-1';
