import { schemaBreaks } from './contract-schemas.ts';
import {
  type ApiDocument,
  type Content,
  type Finding,
  isSame,
  type Operation,
  type Parameter,
  type Schema,
} from './contract-words.ts';

type Kind = 'paths' | 'webhooks';

/** What breaks in the operations that callers call, or in the messages that they are sent. */
export function operationBreaks(accepted: ApiDocument, present: ApiDocument, kind: Kind): Finding[] {
  return Object.entries(accepted[kind] ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, was]) => {
      const at = kind === 'webhooks' ? `webhook ${path}` : `${method.toUpperCase()} ${path}`;
      const is = present[kind]?.[path]?.[method];
      if (!is) return [{ at, text: 'is gone' }];
      const sides = { accepted, present, at };
      // A message goes the other way: its body is ours, and what the receiver may answer is theirs.
      if (kind === 'webhooks') return contentBreaks(sides, was.requestBody?.content, is.requestBody?.content, 'TOLD');
      return [
        ...nameBreaks(at, was, is),
        ...securityBreaks(sides, was, is),
        ...parameterBreaks(sides, was.parameters ?? [], is.parameters ?? []),
        ...bodyBreaks(sides, was, is),
        ...responseBreaks(sides, was, is),
      ];
    }),
  );
}

interface Compared {
  readonly accepted: ApiDocument;
  readonly present: ApiDocument;
  readonly at: string;
}

function nameBreaks(at: string, was: Operation, is: Operation): Finding[] {
  if (was.operationId === is.operationId) return [];
  return [{ at, text: `operationId was ${was.operationId}, is ${is.operationId}` }];
}

/** Each way to say who acts must still be taken. */
function securityBreaks({ accepted, present, at }: Compared, was: Operation, is: Operation): Finding[] {
  const taken = is.security ?? present.security ?? [];
  if (taken.length === 0) return [];
  const ways = was.security ?? accepted.security ?? [];
  if (ways.length === 0) return [{ at, text: 'asks who acts, and did not' }];
  const gone = ways.filter((way) => !taken.some((other) => isSame(way, other)));
  return gone.map((way) => ({ at, text: `no longer takes ${Object.keys(way).join(' with ') || 'nobody'}` }));
}

function parameterBreaks(sides: Compared, was: readonly Parameter[], is: readonly Parameter[]): Finding[] {
  const keyOf = ({ in: place, name }: Parameter) => `${place} ${place === 'header' ? name.toLowerCase() : name}`;
  const known = new Map(was.map((one) => [keyOf(one), one]));
  const left = new Map(is.map((one) => [keyOf(one), one]));
  const gone = [...known].filter(([key]) => !left.has(key)).map(([key]) => ({ at: sides.at, text: `${key} is gone` }));
  const changed = [...left].flatMap(([key, parameter]): Finding[] => {
    const before = known.get(key);
    const at = `${sides.at} ${key}`;
    const isAsked = parameter.required === true && before?.required !== true;
    if (isAsked) return [{ at, text: before ? 'is required now' : 'is new and required' }];
    return before ? told(sides, before.schema, parameter.schema, 'ASKED', at) : [];
  });
  return [...gone, ...changed];
}

function bodyBreaks(sides: Compared, was: Operation, is: Operation): Finding[] {
  const at = `${sides.at} body`;
  if (was.requestBody && !is.requestBody) return [{ at, text: 'is gone' }];
  if (is.requestBody?.required && !was.requestBody?.required) return [{ at, text: 'is required now' }];
  return contentBreaks({ ...sides, at }, was.requestBody?.content, is.requestBody?.content, 'ASKED');
}

function responseBreaks(sides: Compared, was: Operation, is: Operation): Finding[] {
  return Object.entries(was.responses ?? {}).flatMap(([status, before]): Finding[] => {
    const at = `${sides.at} ${status}`;
    const after = is.responses?.[status];
    // A "no" that comes no longer breaks nobody.
    if (!after) return /^[123]/.test(status) ? [{ at, text: 'is gone' }] : [];
    const headers = Object.keys(before.headers ?? {}).filter((name) => !Object.hasOwn(after.headers ?? {}, name));
    const gone = headers.map((name) => ({ at, text: `header ${name} is gone` }));
    return [...gone, ...contentBreaks({ ...sides, at }, before.content, after.content, 'TOLD')];
  });
}

/** What callers ask may become wider, and what they are told narrower; never the other way. */
type Way = 'ASKED' | 'TOLD';

function contentBreaks(sides: Compared, was: Content | undefined, is: Content | undefined, way: Way): Finding[] {
  return Object.entries(was ?? {}).flatMap(([mediaType, before]) => {
    const after = is?.[mediaType];
    if (!after) return [{ at: sides.at, text: `${mediaType} is gone` }];
    return told(sides, before.schema, after.schema, way, sides.at);
  });
}

function told(sides: Compared, was: Schema = true, is: Schema = true, way: Way, at: string): Finding[] {
  const { accepted, present } = sides;
  return way === 'ASKED'
    ? schemaBreaks({ narrow: accepted, wide: present }, was, is, { at, isAsked: true })
    : schemaBreaks({ narrow: present, wide: accepted }, is, was, { at, isAsked: false });
}
