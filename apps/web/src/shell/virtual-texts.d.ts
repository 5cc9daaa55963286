declare module 'virtual:texts/*' {
  const texts: { readonly [key in import('@laurel/messages').ScreenKey]: string };
  export default texts;
}
