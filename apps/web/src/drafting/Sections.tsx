import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Document } from '../documents/documents.ts';
import { useDocumentWords } from '../documents/useDocumentWords.ts';
import { useWords } from '../shell/language.tsx';
import type { Draft } from './draft.ts';
import classes from './Sections.module.css';
import { type SectionState, stateOfDocuments, stateOfNominee } from './section-states.ts';

interface SectionsProps {
  readonly draft: Draft;
  readonly documents: readonly Document[];
  /** The kinds that the rules ask for where the file starts. */
  readonly asked: readonly string[];
}

/** The parts of a draft, each with how far it is, in words. */
export function Sections({ draft, documents, asked }: SectionsProps) {
  const { text } = useWords();
  const { kind } = useDocumentWords();
  const nominee = stateOfNominee(draft);
  const papers = stateOfDocuments(documents, asked);
  const hints = [
    papers.kept > 0 && text('drafting.documentsKept', { count: papers.kept }),
    papers.open > 0 && text('drafting.uploadsOpen', { count: papers.open }),
    papers.missing.length > 0 && text('drafting.missingKinds', { kinds: papers.missing.map(kind).join(', ') }),
    papers.missing.length > 0 && text('drafting.mayStill'),
    papers.kept === 0 && asked.length === 0 && text('drafting.noDocuments'),
  ].filter((hint) => hint !== false);
  const write = `/drafts/${draft.id}/write`;
  return (
    <section className="laurel-sheet">
      <h2>{text('drafting.sections')}</h2>
      <ul className={classes['sections']}>
        <Section to={write} hash="the-nominee" title={text('drafting.section.nominee')} state={nominee}>
          {nominee === 'DONE' ? null : text('drafting.noBirthDate')}
        </Section>
        <Section to={write} hash="the-achievement" title={text('drafting.section.achievement')} state="DONE" />
        <Section to={`/drafts/${draft.id}/documents`} title={text('drafting.section.documents')} state={papers.state}>
          {hints.join(' · ')}
        </Section>
      </ul>
    </section>
  );
}

interface SectionProps {
  readonly to: string;
  readonly hash?: string;
  readonly title: string;
  readonly state: SectionState;
  readonly children?: ReactNode;
}

function Section({ to, hash, title, state, children }: SectionProps) {
  const { text } = useWords();
  return (
    <li>
      <Anchor component={Link} to={to} fw={600} {...(hash ? { hash } : {})}>
        {title}
      </Anchor>
      <span className={classes['state']} data-state={state}>
        {text(`drafting.state.${state}`)}
      </span>
      {children ? <p className={classes['hint']}>{children}</p> : null}
    </li>
  );
}
