import { Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useWords } from './language.tsx';

/** The one heading of a page. It is the title of the window too, and where the focus goes when the page comes. */
export function PageTitle({ title, hasErrors = false }: { readonly title: string; readonly hasErrors?: boolean }) {
  const { text } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${hasErrors ? text('shell.error', { title }) : title} · Laurel`;
  }, [title, hasErrors, text]);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Title order={1} size="h2" tabIndex={-1} ref={heading} mb="md">
      {title}
    </Title>
  );
}
