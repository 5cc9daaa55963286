import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { textsByLanguage } from './texts-by-language.ts';

/** The API puts a fresh nonce in its place with every page. */
const NONCE = '__LAUREL_NONCE__';

export default defineConfig({
  plugins: [react(), textsByLanguage()],
  resolve: { conditions: ['laurel-source', ...defaultClientConditions] },
  html: { cspNonce: NONCE },
  build: { target: 'es2023', assetsInlineLimit: 0, sourcemap: false },
  server: { proxy: { '/v1': 'http://127.0.0.1:3200' } },
});
