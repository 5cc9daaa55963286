import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** A quiet green; the sixth and darker reach 4.5 : 1 on white, the third and lighter on the dark ground. */
const leaf: MantineColorsTuple = [
  '#eef7f3',
  '#dcebe4',
  '#b5d7c7',
  '#8cc2a9',
  '#69b08f',
  '#4f9f7c',
  '#1f6f54',
  '#1a5f48',
  '#154e3b',
  '#0e3a2c',
];

/** One scale of type and one of space for every page. */
export const theme = createTheme({
  colors: { leaf },
  primaryColor: 'leaf',
  primaryShade: { light: 6, dark: 7 },
  fontFamily: "'Noto Sans Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Noto Sans Variable', system-ui, sans-serif", fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
});
