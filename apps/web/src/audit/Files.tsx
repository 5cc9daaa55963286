import type { CaseState } from '@laurel/domain';
import { useQuery } from '@tanstack/react-query';
import { documentsQuery } from '../documents/documents.ts';
import { useDocumentWords } from '../documents/useDocumentWords.ts';
import classes from '../shell/List.module.css';
import { useWords } from '../shell/language.tsx';
import { filesIn } from './files.ts';
import { useUnitNames } from './names.ts';
import moments from './Timeline.module.css';
import type { Entry } from './trail.ts';

interface FilesProps {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly states: readonly CaseState[];
}

/** The files of the case by their hash: whoever has a file makes its SHA-256 and compares. */
export function Files({ id, entries, states }: FilesProps) {
  const { text, word, instant } = useWords();
  const { data } = useQuery(documentsQuery(id));
  const files = filesIn(data ?? [], entries, states);
  const unit = useUnitNames(files.map(({ document }) => document.begunBy.unitId));
  const { kind: kindOf } = useDocumentWords();
  if (!data) return null;
  return (
    <section className="laurel-sheet">
      <h2 id="files">{text('audit.files')}</h2>
      <p className="laurel-quiet">{text(files.length === 0 ? 'audit.noFiles' : 'audit.filesHint')}</p>
      {files.length > 0 && (
        <table className={classes['list']} aria-labelledby="files">
          <thead>
            <tr>
              <th scope="col">{text('audit.file')}</th>
              <th scope="col">{text('audit.added')}</th>
              <th scope="col">{text('audit.who')}</th>
              <th scope="col">{text('audit.addedIn')}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ document, keptAt, level, round }) => (
              <tr key={document.id}>
                <td>
                  <strong>{document.fileName}</strong>
                  <br />
                  <span className="laurel-quiet">{kindOf(document.kind)}</span>
                  <br />
                  <code>SHA-256 {document.sha256}</code>
                </td>
                <td className={moments['moment']}>{instant(keptAt)}</td>
                <td>
                  {word('role', document.begunBy.role)}
                  {document.begunBy.unitId && `, ${unit(document.begunBy.unitId)}`}
                </td>
                <td>
                  {level
                    ? text('audit.group.LEVEL', { level: word('level', level), round })
                    : text('audit.group.SUBMISSION')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
