import '@fontsource-variable/noto-sans/index.css';
import './shell/styles.ts';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/App.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application.');
createRoot(root).render(createElement(App));
