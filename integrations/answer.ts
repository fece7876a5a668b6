import { parentPort } from 'node:worker_threads';

/** In a worker: what it makes of each task that it is sent. */
export function answer<Task, Result>(work: (task: Task) => Result): void {
  parentPort!.on('message', (task: Task) => {
    parentPort!.postMessage(work(task));
  });
}
