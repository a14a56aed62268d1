import type { Asked, Told } from './reader.ts';

/** The last thing a reader tells: an answer, or that it was called off or broke. */
export type Answer = Exclude<Told, { is: 'progress' }> | { is: 'cancelled' } | { is: 'broken' };

/**
 * Asks a thread of its own and ends it with the answer. Calling it off ends the thread at once, whatever it was doing; it
 * writes nothing that could be left half done.
 */
export function askReader(
  start: () => Worker,
  asked: Asked,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve) => {
    const reader = start();
    const end = (answer: Answer) => {
      reader.terminate();
      resolve(answer);
    };
    reader.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.is === 'progress') onProgress(data.share);
      else end(data);
    };
    reader.onerror = (event) => {
      console.error('Updraft could not read or write a file:', event.message);
      end({ is: 'broken' });
    };
    signal.addEventListener('abort', () => end({ is: 'cancelled' }), { once: true });
    reader.postMessage(asked);
  });
}
