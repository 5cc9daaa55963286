import { REFUSALS } from '@laurel/domain';
import { problemTexts } from '@laurel/messages';
import type { Problem as ProblemDocument } from '@laurel/contracts';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { callerAddress } from '../input/caller-address.ts';
import { problemFrom } from './fault.ts';
import { methodsInstead } from './other-methods.ts';
import { Problem } from './problem.ts';

/** What a caller is not who may, or sends what may not be sent. Who asks too often is told once a minute, by the limits themselves. */
const TOLD = [400, 401, 403, 413, 415, 422];

/** Answers everything that was thrown by a problem document; a fault is logged and tells nothing of its inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const methods = methodsInstead(thrown, request);
    const problem = methods
      ? new Problem(405, 'METHOD_NOT_ALLOWED', { facts: { required: methods } })
      : problemFrom(thrown);
    if (methods) response.setHeader('Allow', methods);
    if (problem.status >= 500) this.log.error({ err: thrown, code: problem.code }, 'request failed');
    if (TOLD.includes(problem.status)) this.tellRefused(problem, request);
    answerProblem(problem, request, response);
  }

  /** Also what was refused before a route was found, which the log of refused attempts does not have. */
  private tellRefused({ code }: Problem, request: Request): void {
    const { method, path } = request;
    this.log.info({ code, method, path, from: callerAddress(request) }, 'refused');
  }
}

/** Writes the problem document; also for what goes wrong before a route is found. */
export function answerProblem(problem: Problem, request: Request, response: Response): void {
  if (response.headersSent) return void response.end();
  if (problem.retryAfterS !== null) response.setHeader('Retry-After', String(problem.retryAfterS));
  response
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify(document(problem, request)));
}

function document(problem: Problem, request: Request): ProblemDocument {
  const texts = problemTexts(problem.code, problem.facts);
  const language = request.acceptsLanguages('vi', 'en') === 'en' ? 'en' : 'vi';
  const ground = Object.hasOwn(REFUSALS, problem.code) ? REFUSALS[problem.code as keyof typeof REFUSALS].ground : null;
  return {
    type: `/v1/refusals#${problem.code}`,
    title: texts.en,
    status: problem.status,
    code: problem.code,
    detail: texts[language],
    texts,
    ...(ground ? { ground } : {}),
    ...(Object.keys(problem.facts).length > 0 ? { facts: problem.facts } : {}),
    ...(problem.errors.length > 0 ? { errors: [...problem.errors] } : {}),
  };
}
