import { useEffect, useRef } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useLanguage } from './language.tsx';

/** What a form found wrong was said in the language of that moment: in another one the same fields are judged again. */
export function useErrorsInLanguage<Typed extends FieldValues>({
  formState: { errors },
  trigger,
}: Pick<UseFormReturn<Typed>, 'formState' | 'trigger'>): void {
  const { language } = useLanguage();
  const said = useRef(language);
  useEffect(() => {
    if (said.current === language) return;
    said.current = language;
    const wrong = Object.keys(errors) as Path<Typed>[];
    if (wrong.length > 0) void trigger(wrong);
  }, [language, errors, trigger]);
}
