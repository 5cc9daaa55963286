import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { policy } from '@laurel/domain';
import { describe, expect, it } from '@jest/globals';
import { accessMatrix, cellOf, DOCUMENT, RENEW } from './matrix-document.ts';
import { QUESTIONS } from './questions.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

describe('The matrix of access', () => {
  it('It has twelve kinds of actor, sixty actions and eight relations at least, and a word in every cell', () => {
    expect(policy.ACTOR_KINDS.length).toBeGreaterThanOrEqual(12);
    expect(policy.ACTIONS.length).toBeGreaterThanOrEqual(60);
    expect(policy.RELATIONS.length).toBeGreaterThanOrEqual(8);
    for (const kind of policy.ACTOR_KINDS) {
      for (const action of policy.ACTIONS) {
        for (const relation of policy.RELATIONS) {
          expect(cellOf(kind, action, relation)).toMatch(/^(✓|401|404|no|role|unit|own)$/);
        }
      }
    }
  });

  it('The document that was reviewed says what the policy says', () => {
    if (read(DOCUMENT) !== accessMatrix()) {
      throw new Error(`${DOCUMENT} is not what the policy says now. Review the change, and renew it: ${RENEW}`);
    }
  });

  it('Every operation of the API has an entry, and every entry a question that the tests ask over HTTP', () => {
    const paths: { [path: string]: { [method: string]: { operationId: string } } } = JSON.parse(
      read('docs/openapi.json'),
    ).paths;
    const operations = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    const known = operations.filter((operation) => operation !== 'sendCommand');
    expect(known.filter((operation) => !Object.hasOwn(policy.OPERATION_ACCESS, operation))).toEqual([]);
    expect(Object.keys(QUESTIONS).sort()).toEqual([...policy.ACTIONS].sort());
  });
});

describe('Whoever the law keeps apart', () => {
  const may = (kind: policy.ActorKind, action: policy.Action) =>
    policy.RELATIONS.some((relation) => cellOf(kind, action, relation) === '✓');
  const DOSSIER = [
    'readNomination',
    'readHistory',
    'listRemarks',
    'listPastAwards',
    'readEligibility',
    'readChoices',
    'readCaseRules',
  ] as const;
  const JUDGING = ['decide', 'issueReserved', 'declineReserved', 'signList', 'castBallot', 'revoke'] as const;
  const commands = Object.keys(policy.COMMAND_ACCESS) as policy.AskedCommand[];

  it('An administrator neither decides nor reads a dossier', () => {
    expect([...DOSSIER, ...JUDGING, 'listNominations' as const].filter((action) => may('ADMIN', action))).toEqual([]);
  });

  it('An auditor reads every dossier and changes nothing but by an objection, which whoever holds an office may raise', () => {
    expect(DOSSIER.every((action) => cellOf('AUDITOR', action, 'UNRELATED') === '✓')).toBe(true);
    expect(commands.filter((word) => may('AUDITOR', word))).toEqual(['raiseObjection']);
  });

  it('Whoever is not on the list of a restricted case does nothing to it, and is not told that it is there', () => {
    const offices = policy.ACTOR_KINDS.filter((kind) => kind !== 'NOBODY' && kind !== 'PERSON');
    for (const kind of offices) {
      for (const action of [...commands, ...DOSSIER]) expect(cellOf(kind, action, 'UNLISTED')).toBe('404');
    }
  });

  it('Nobody acts by an office on the own nomination, nor reads it by one', () => {
    for (const action of [...commands, ...DOSSIER]) expect(cellOf('HEAD', action, 'NOMINEE')).toMatch(/^(own|role)$/);
  });
});
