import { reader, type Store } from '@laurel/store';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ENGINE, type Engine, withinDeadline } from '../engine/engine.ts';
import { unavailable } from '../problem/problem.ts';
import { STORE } from '../reading/store.ts';

@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  /** The process answers. */
  @Get('live')
  live() {
    return { status: 'live' };
  }

  /** The database answers, the engine answers, and a worker has asked the engine for work in the last minutes. */
  @Get('ready')
  async ready() {
    try {
      await reader(this.store).rows('SELECT 1');
      await this.workerPolls();
      return { status: 'ready' };
    } catch {
      throw unavailable();
    }
  }

  private async workerPolls(): Promise<void> {
    const { client, taskQueue } = this.engine;
    const description = await withinDeadline(this.engine, () =>
      client.workflowService.describeTaskQueue({
        namespace: client.options.namespace,
        taskQueue: { name: taskQueue },
        taskQueueType: 1, // TASK_QUEUE_TYPE_WORKFLOW
      }),
    );
    if ((description.pollers ?? []).length === 0) throw new Error('no worker polls');
  }
}
