/** Commands whose form is not among the steps of a case page: the file from which each is sent. */
export const SENT_FROM = {
  submit: 'drafting/CheckAnswers.tsx',
  supplement: 'answering/SupplementForm.tsx',
  resubmit: 'answering/CorrectionForm.tsx',
  migrateRuleSet: 'moving/ask.ts',
} as const;

/** Commands that a person may give over the API and has no form for here, each with the reason. */
export const WITHOUT_FORM = {
  present: 'Handing over is part of the desk of certificates, which prints what is handed over.',
  exchangeCertificate: 'A certificate is exchanged where the new one is printed: at the desk of certificates.',
  reissueCertificate: 'A certificate is made out again where it is printed: at the desk of certificates.',
  revoke: 'A revocation names the commendation and its certificates: at the desk of certificates.',
  reconsider: 'A closed case offers no steps yet: what it opens is a draft, which the page of the case cannot follow.',
  replaceUnit: 'An administrator names the successor of a unit once, and each open case follows by itself.',
} as const;
