import { useDisclosure, useHotkeys } from '@mantine/hooks';
import type { RefObject } from 'react';

/** j and k walk the list, / goes to the field, ? shows the keys. While somebody types or composes, a letter is a letter. */
export function useInboxKeys(search: RefObject<HTMLInputElement | null>) {
  const help = useDisclosure(false);
  const walk = (by: 1 | -1) => {
    const links = [...document.querySelectorAll<HTMLElement>('[data-task]')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
  };
  useHotkeys([
    ['j', () => walk(1)],
    ['k', () => walk(-1)],
    ['/', () => search.current?.focus()],
    ['shift+?', () => help[1].open()],
    ['?', () => help[1].open()],
  ]);
  return help;
}
