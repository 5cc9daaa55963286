import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  DefaultLogger,
  makeTelemetryFilterString,
  Runtime,
  Worker,
  type WorkflowBundleOption,
} from '@temporalio/worker';
import { bundleWorkflows } from '@laurel/worker';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { NOMINEE, REASON } from './personal.ts';
import { type RecordedHistory, textsIn, withEvents } from './histories.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const paths = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));
const recorded = (path: string): RecordedHistory => JSON.parse(readFileSync(`${folder}${path}.json`, 'utf8'));

/** The SDK's DeterminismViolationError. */
const NOT_AS_RECORDED = { name: 'DeterminismViolationError' };

let workflowBundle: WorkflowBundleOption;

beforeAll(async () => {
  const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter } } });
  workflowBundle = await bundleWorkflows();
}, 120_000);

const replayed = (history: RecordedHistory) => Worker.runReplayHistory({ workflowBundle }, history);

describe('A history of a released path', () => {
  it('is there for each way in which a case or a season ends', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        'ward-commends',
        'forwarded-through-all-levels',
        'reserved-then-issued',
        'reserved-then-declined',
        'withdrawn',
        'lapsed-at-the-end-of-the-season',
        'end-of-a-season',
        'second-grant-refused',
        'council-votes-in-secret',
        'consulted-and-silent',
        'held-released-returned-resubmitted',
        'silence-of-a-level-escalates',
        'moved-to-another-rule-set',
        'revoked-after-the-case-closed',
        'season-window',
        'signing-session',
        'followed-a-signed-list',
      ]),
    );
  });

  it.each(paths)('%s is replayed by the workflows as they are now', async (path) => {
    await expect(replayed(recorded(path))).resolves.toBeUndefined();
  });

  it.each(paths)('%s holds ids and codes, and neither a name nor a text', (path) => {
    const texts = textsIn(recorded(path));
    expect(texts.length).toBeGreaterThan(5);
    // No blank and no letter outside ASCII: names, titles and reasons of the recording have both.
    expect(texts.filter((text) => !/^[\x21-\x7e]*$/.test(text))).toEqual([]);
    for (const word of `${NOMINEE} ${REASON}`.split(' ')) expect(texts).not.toContain(word);
  });
});

describe('A change that alters the order of a recorded path', () => {
  it('is caught: the season tells its cases before it has read them', async () => {
    const planted = withEvents(recorded('end-of-a-season'), (event) => {
      const scheduled = event.activityTaskScheduledEventAttributes;
      if (scheduled) scheduled.activityType = { name: 'closedCases' };
      return event;
    });
    await expect(replayed(planted)).rejects.toMatchObject(NOT_AS_RECORDED);
  });

  it('is caught: the case starts a timer where it recorded', async () => {
    const planted = withEvents(recorded('ward-commends'), (event) =>
      event.markerRecordedEventAttributes
        ? {
            eventId: event.eventId,
            eventTime: event.eventTime,
            eventType: 'EVENT_TYPE_TIMER_STARTED',
            timerStartedEventAttributes: {
              timerId: '1',
              startToFireTimeout: '10s',
              workflowTaskCompletedEventId: event.markerRecordedEventAttributes.workflowTaskCompletedEventId,
            },
          }
        : event,
    );
    await expect(replayed(planted)).rejects.toMatchObject(NOT_AS_RECORDED);
  });

  it('is caught: the case ends before its decision was recorded', async () => {
    const planted = withEvents(recorded('ward-commends'), (event) =>
      event.markerRecordedEventAttributes ? undefined : event,
    );
    await expect(replayed(planted)).rejects.toMatchObject(NOT_AS_RECORDED);
  });
});
