import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * Has each task done by one of as many workers as there are cores, in no order, and hands over each result as it comes.
 * A worker is a file that answers every message with one (integrations/answer.ts). Throws what a task throws, naming it.
 */
export async function onEveryCore<Task, Result>(
  worker: URL,
  tasks: ReadonlyMap<string, Task>,
  done: (name: string, result: Result) => void,
): Promise<void> {
  const waiting = [...tasks];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const thread = new Worker(worker);
      let name = '';
      const stop = (settle: () => void) => {
        waiting.length = 0;
        void thread.terminate().then(settle, reject);
      };
      const next = () => {
        const task = waiting.shift();
        if (!task) {
          stop(resolve);
          return;
        }
        name = task[0];
        thread.postMessage(task[1]);
      };
      const fail = (cause: unknown) => {
        stop(() => {
          reject(new Error(`${name}: ${(cause as Error).message}`, { cause }));
        });
      };
      thread.on('error', fail);
      thread.on('message', (result: Result) => {
        try {
          done(name, result);
          next();
        } catch (error) {
          fail(error);
        }
      });
      next();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.size) }, work));
}
