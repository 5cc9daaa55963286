/** Commands whose form is not among the steps of a case page: the file from which each is sent. */
export const SENT_FROM = {
  submit: 'drafting/CheckAnswers.tsx',
  supplement: 'answering/SupplementForm.tsx',
  resubmit: 'answering/CorrectionForm.tsx',
  migrateRuleSet: 'moving/ask.ts',
  present: 'afterwards/PresentForm.tsx',
  exchangeCertificate: 'afterwards/ExchangeForm.tsx',
  reissueCertificate: 'afterwards/ReissueForm.tsx',
  revoke: 'afterwards/RevokeForm.tsx',
} as const;

/** Commands that a person may give over the API and has no form for here, each with the reason. */
export const WITHOUT_FORM = {
  replaceUnit: 'An administrator names the successor of a unit once, and each open case follows by itself.',
} as const;
