import { json, letter, list, of, type Planted, short } from './planted-contract.ts';

/** Each change leaves every caller as it was. */
export const ADDITIONS: readonly Planted[] = [
  of('an operation', (to) => (to.paths['/v1/papers'] = { get: { operationId: 'listPapers' } })),
  of('a message', (to) => (to.webhooks['letter.burnt'] = {})),
  of('a parameter', (to) => list(to).parameters.push({ name: 'level', in: 'query' })),
  of('a way to say who acts', (to) => to.security.push({ token: [], office: [] })),
  of('a field of a request', (to) => (short(to).properties.note = { type: 'string' })),
  of('a field of an answer', (to) => (letter(to).properties.note2 = { type: 'string' })),
  of('a field of an answer is always there', (to) => letter(to).required.push('count')),
  of('a field of a request may be left out', (to) => short(to).required.pop()),
  of('a longer list of values in a request', (to) => short(to).properties.level.enum.push('CITY')),
  of('a shorter list of values in an answer', (to) => letter(to).properties.level.enum.pop()),
  of('a higher limit', (to) => (list(to).parameters[1].schema.maximum = 500)),
  of('a form of the body', (to) =>
    to.components.schemas.NewLetter.oneOf.push({ type: 'object', properties: { type: { const: 'long' } } }),
  ),
  of('a field of an answer is never null', (to) => letter(to).properties.note.anyOf.pop()),
  of('an answer', (to) => (list(to).responses[403] = { content: json })),
  of('a "no" that comes no longer', (to) => delete list(to).responses[404]),
  of('a text for people', (to) => (letter(to).description = 'A letter.')),
];
