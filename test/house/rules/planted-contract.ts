/** A small contract with a bit of everything, for changes to be laid over it. Loose on purpose: a draft may be broken anywhere. */
export const SMALL_CONTRACT = (): any => ({
  info: { version: '0.1.0' },
  security: [{ token: [] }, { session: [] }],
  paths: {
    '/v1/letters': {
      get: {
        operationId: 'listLetters',
        parameters: [
          { name: 'after', in: 'query', schema: { type: 'string', format: 'uuid' } },
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 } },
        ],
        responses: {
          200: {
            description: 'A page.',
            headers: { ETag: {} },
            content: { 'application/json': { schema: { type: 'array', items: ref('Letter') } } },
          },
          404: { content: { 'application/problem+json': { schema: ref('Problem') } } },
        },
      },
      post: {
        operationId: 'writeLetter',
        requestBody: { required: false, content: { 'application/json': { schema: ref('NewLetter') } } },
        responses: { 201: { content: { 'application/json': { schema: ref('Letter') } } } },
      },
    },
  },
  webhooks: {
    'letter.read': { post: { requestBody: { content: { 'application/json': { schema: ref('Letter') } } } } },
  },
  components: {
    schemas: {
      Letter: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          level: { type: 'string', enum: ['WARD', 'DISTRICT'] },
          note: { anyOf: [{ type: 'string', maxLength: 200 }, { type: 'null' }] },
          answers: { type: 'array', items: ref('Letter') },
          count: { type: 'integer', minimum: 0 },
        },
        required: ['id', 'level', 'note'],
        additionalProperties: false,
      },
      NewLetter: {
        oneOf: [
          {
            type: 'object',
            properties: {
              type: { const: 'short' },
              text: { type: 'string', maxLength: 200 },
              level: { enum: ['WARD', 'DISTRICT'] },
              facts: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { type: 'string' } },
            },
            required: ['type', 'text'],
            additionalProperties: false,
          },
          { type: 'object', properties: { type: { const: 'empty' } }, required: ['type'], additionalProperties: false },
        ],
      },
      Problem: { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] },
    },
  },
});

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

/** A change to the small contract, and what is said of it: nothing of an addition. */
export interface Planted {
  readonly name: string;
  readonly change: (draft: any) => void;
  readonly found: string;
}

export function of(name: string, change: Planted['change'], found = ''): Planted {
  return { name, change, found };
}

export const LETTERS = '/v1/letters';
export const list = (draft: any) => draft.paths[LETTERS].get;
export const write = (draft: any) => draft.paths[LETTERS].post;
export const letter = (draft: any) => draft.components.schemas.Letter;
export const short = (draft: any) => draft.components.schemas.NewLetter.oneOf[0];
export const json = { 'application/json': { schema: { type: 'string' } } };
