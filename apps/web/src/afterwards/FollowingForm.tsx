import { ExchangeForm } from './ExchangeForm.tsx';
import type { FollowingWord } from './following.ts';
import type { FormProps } from './form-props.ts';
import { PresentForm } from './PresentForm.tsx';
import { ReissueForm } from './ReissueForm.tsx';
import { RevokeForm } from './RevokeForm.tsx';

const FORMS = {
  present: PresentForm,
  exchangeCertificate: ExchangeForm,
  reissueCertificate: ReissueForm,
  revoke: RevokeForm,
} as const satisfies { readonly [word in FollowingWord]: unknown };

/** The form of what follows an award. */
export function FollowingForm({ word, ...props }: FormProps & { readonly word: FollowingWord }) {
  const Form = FORMS[word];
  return <Form {...props} />;
}
