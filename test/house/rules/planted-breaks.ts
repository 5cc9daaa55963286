import { json, LETTERS, letter, list, of, type Planted, short, write } from './planted-contract.ts';

/** Each change breaks a caller, and what is said of it. */
export const BREAKS: readonly Planted[] = [
  of('an operation is gone', (to) => delete to.paths[LETTERS].post, `POST ${LETTERS}: is gone`),
  of('a message is gone', (to) => (to.webhooks = {}), 'webhook letter.read: is gone'),
  of(
    'an operation has another name',
    (to) => (list(to).operationId = 'letters'),
    `GET ${LETTERS}: operationId was listLetters, is letters`,
  ),
  of(
    'a way to say who acts is gone',
    (to) => (list(to).security = [{ token: [] }]),
    `GET ${LETTERS}: no longer takes session`,
  ),
  of('a parameter is gone', (to) => list(to).parameters.shift(), `GET ${LETTERS}: query after is gone`),
  of(
    'a parameter is required',
    (to) => (list(to).parameters[0].required = true),
    `GET ${LETTERS} query after: is required now`,
  ),
  of(
    'a new parameter is required',
    (to) => list(to).parameters.push({ name: 'X', in: 'header', required: true }),
    `GET ${LETTERS} header x: is new and required`,
  ),
  of(
    'a limit is lower',
    (to) => (list(to).parameters[1].schema.maximum = 100),
    `GET ${LETTERS} query limit: maximum was 200, is 100`,
  ),
  of(
    'another default',
    (to) => (list(to).parameters[1].schema.default = 20),
    `GET ${LETTERS} query limit: left out it meant 50, and means 20`,
  ),
  of('a body is required', (to) => (write(to).requestBody.required = true), `POST ${LETTERS} body: is required now`),
  of('a body is gone', (to) => delete write(to).requestBody, `POST ${LETTERS} body: is gone`),
  of('a new field is required', (to) => short(to).required.push('level'), 'NewLetter.level: is required now'),
  of('a field is no longer taken', (to) => delete short(to).properties.level, 'NewLetter.level: is no longer taken'),
  of(
    'a list of values is shorter',
    (to) => short(to).properties.level.enum.pop(),
    'NewLetter.level: "DISTRICT" is no longer taken',
  ),
  of(
    'a field has another type',
    (to) => (short(to).properties.level = { type: 'integer' }),
    'NewLetter.level: string is no longer taken',
  ),
  of(
    'a text has a pattern',
    (to) => (short(to).properties.text.pattern = '^a'),
    'NewLetter.text: pattern was free, is "^a"',
  ),
  of(
    'a text is bounded closer',
    (to) => (short(to).properties.text.maxLength = 9),
    'NewLetter.text: maxLength was 200, is 9',
  ),
  of(
    'the values of a map are bounded',
    (to) => (short(to).properties.facts.additionalProperties.maxLength = 9),
    'NewLetter.facts.*: maxLength was free, is 9',
  ),
  of(
    'a form of the body is gone',
    (to) => to.components.schemas.NewLetter.oneOf.pop(),
    'NewLetter: {"type":"empty"} is no longer taken',
  ),
  of(
    'a keyword that nobody taught the comparison',
    (to) => (short(to).properties.text.not = { const: '' }),
    'NewLetter.text: not was free, is {"const":""}',
  ),
  of('an answer is gone', (to) => (write(to).responses = { 200: { content: json } }), `POST ${LETTERS} 201: is gone`),
  of(
    'a header of an answer is gone',
    (to) => delete list(to).responses[200].headers.ETag,
    `GET ${LETTERS} 200: header ETag is gone`,
  ),
  of(
    'a media type of an answer is gone',
    (to) => (write(to).responses[201].content = {}),
    `POST ${LETTERS} 201: application/json is gone`,
  ),
  of('a field of an answer is gone', (to) => delete letter(to).properties.count, 'Letter.count: is gone'),
  of('a field of an answer may be missing', (to) => letter(to).required.pop(), 'Letter.note: may be missing now'),
  of(
    'a list of values in an answer is longer',
    (to) => letter(to).properties.level.enum.push('CITY'),
    'Letter.level: may be "CITY" now',
  ),
  of(
    'a closed list in an answer is open',
    (to) => (letter(to).properties.level = { type: 'string' }),
    'Letter.level: is no closed list any more',
  ),
  of(
    'a field of an answer may be null',
    (to) => (letter(to).properties.count.type = ['integer', 'null']),
    'Letter.count: may be null now',
  ),
  of(
    'a whole number is any number',
    (to) => (letter(to).properties.count.type = 'number'),
    'Letter.count: may be number now',
  ),
  of(
    'a text in an answer is longer',
    (to) => (letter(to).properties.note.anyOf[0].maxLength = 400),
    'Letter.note: maxLength was 200, is 400',
  ),
  of(
    'an id in an answer has another form',
    (to) => delete letter(to).properties.id.format,
    'Letter.id: format was "uuid", is free',
  ),
];
