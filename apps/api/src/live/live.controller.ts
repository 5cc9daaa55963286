import { LastEventId } from '@laurel/contracts';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ActingOffice, type Office } from '../identity/identity.ts';
import { problemResponses } from '../openapi/responses.ts';
import { wrongField } from '../problem/problem.ts';
import { findsWhatConcerns } from '../search/may-find.ts';
import { beginning, reset } from './event-text.ts';
import { LiveHub } from './live-hub.ts';
import { LiveSeats } from './live-seats.ts';
import { LiveStream } from './live-stream.ts';

/** Then the reader comes back by itself, and is asked anew who it is: whoever signed out or left an office hears nothing more. */
const LIFE_MS = 4 * 60_000;
/** Streams that began together do not all come back together. */
const LIFE_SPREAD_MS = 60_000;

@ApiTags('Live')
@Controller('v1/live')
export class LiveController {
  constructor(
    @Inject(LiveHub) private readonly hub: LiveHub,
    @Inject(LiveSeats) private readonly seats: LiveSeats,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'streamLive',
    summary: 'What is recorded from now on, as server-sent events',
    description:
      'Open the stream first, then read what you show. Each event `ledger` carries a `LiveEvent` as JSON (nominationId, seasonId, caseSeq, kind, level, unitId, at), and its `id` is its place in the whole ledger: come back with it as Last-Event-ID and you are told what was recorded since, nothing twice. The event `reset` says that this would be too much: read anew what you show. An auditor hears of everything, every other office of what concerns its unit. A stream ends after some minutes, and a browser comes back by itself.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The id of the last event that was received; left out, the stream begins now.',
    schema: { type: 'string', pattern: '^\\d{1,15}$' },
  })
  @ApiResponse({
    status: 200,
    description: 'The stream.',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  @problemResponses(401, 403, 422, 429, 503)
  async open(@Req() request: Request, @Res() response: Response, @ActingOffice() office: Office): Promise<void> {
    const { unitId } = findsWhatConcerns(office, 'streamLive');
    const asked = lastEventId(request);
    response.once('close', this.seats.take(office));
    const now = await this.hub.begin();
    const isFromHere = asked === null || (await this.hub.isKnown(asked));
    if (asked !== null) await this.hub.forgetRestricted();
    // The caller may be gone meanwhile, or was told that it took too long.
    if (response.closed || response.headersSent) return;
    // A stream that a browser keeps open is no sign that a person is there.
    Reflect.deleteProperty(request, 'session');
    const from = isFromHere ? (asked ?? now) : now;
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.write(isFromHere ? beginning(from) : beginning(from) + reset(from));
    this.follow(new LiveStream(response, this.hub, unitId, from), response);
  }

  private follow(stream: LiveStream, response: Response): void {
    const life = setTimeout(() => stream.end(), LIFE_MS + Math.random() * LIFE_SPREAD_MS);
    response.once('close', () => {
      clearTimeout(life);
      this.hub.remove(stream);
    });
    this.hub.add(stream);
  }
}

function lastEventId(request: Request): number | null {
  const header = request.header('last-event-id');
  if (header === undefined || header === '') return null;
  const { success, data } = LastEventId.safeParse(header);
  if (!success) throw wrongField('Last-Event-ID', 'must be the id of an event');
  return Number(data);
}
