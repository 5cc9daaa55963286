import { ReconsiderForm } from '../afterwards/ReconsiderForm.tsx';
import { BallotForm } from '../council/BallotForm.tsx';
import { ConveneForm } from '../council/ConveneForm.tsx';
import { RecuseForm } from '../council/RecuseForm.tsx';
import { AppraiseForm } from './AppraiseForm.tsx';
import { ConsultForm } from './ConsultForm.tsx';
import { DecideForm } from './DecideForm.tsx';
import type { FormProps } from './form-props.ts';
import type { FormWord } from './forms.ts';
import { NoticeForm } from './NoticeForm.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { ReturnForm } from './ReturnForm.tsx';
import { StepForm } from './StepForm.tsx';
import { SupplementForm } from './SupplementForm.tsx';

/** The form of a step. */
export function FormOf({ word, ...props }: FormProps & { readonly word: FormWord }) {
  switch (word) {
    case 'decide':
      return <DecideForm {...props} />;
    case 'appraise':
      return <AppraiseForm {...props} />;
    case 'returnForCorrection':
      return <ReturnForm {...props} />;
    case 'requestSupplement':
      return <SupplementForm {...props} />;
    case 'consult':
      return <ConsultForm {...props} />;
    case 'replyConsultation':
      return <ReplyForm {...props} />;
    case 'publishNotice':
      return <NoticeForm {...props} />;
    case 'conveneCouncil':
      return <ConveneForm {...props} />;
    case 'castBallot':
      return <BallotForm {...props} />;
    case 'recuse':
      return <RecuseForm {...props} />;
    case 'reconsider':
      return <ReconsiderForm {...props} />;
    default:
      return <StepForm {...props} word={word} />;
  }
}
