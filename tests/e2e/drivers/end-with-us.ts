import type { ChildProcess } from 'node:child_process';

/** Ends a browser when this process ends, so that a test that was given up leaves none behind. */
export function endWithUs(child: ChildProcess): void {
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
}
