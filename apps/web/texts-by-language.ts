import { SCREEN_TEXTS, type Texts } from '@laurel/messages';
import type { Plugin } from 'vite';

const NAME = 'virtual:texts/';

/** The texts of the screens in one language as a module, `virtual:texts/vi`: a page loads those of its own language alone. */
export function textsByLanguage(): Plugin {
  return {
    name: 'laurel-texts-by-language',
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return null;
      const language = id.slice(NAME.length + 1) as keyof Texts;
      const texts = Object.entries<Texts>(SCREEN_TEXTS).map(([key, both]) => [key, both[language]]);
      return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
    },
  };
}
