import type { FetchProblem } from '../core/fetch-problem.ts';
import type { Outside } from './outside.ts';

/** An answer that is not complete after this long is given up. */
const MAX_FETCH_MS = 20_000;

/** What an address answered: what it did before, a file, or why there is none. */
export type Fetched =
  | { is: 'same' }
  | { is: 'new'; bytes: Uint8Array; etag: string | null; lastModified: string | null; charset: string | undefined }
  | { is: 'problem'; why: FetchProblem; status?: number };

const problem = (why: FetchProblem, status?: number): Fetched => ({
  is: 'problem',
  why,
  ...(status !== undefined && { status }),
});

/**
 * Asks an address for a file: no cookies, no referrer, nothing from or for the browser's cache. A redirection is not
 * followed, since it could lead to a host that the person did not allow.
 * @param before what the answer before said of its version
 * @param what the kinds of file that are wanted, and the most bytes that are read of it
 */
export async function fetchFile(
  address: string,
  before: { etag: string | null; lastModified: string | null } | undefined,
  ask: Outside['fetch'],
  what: { accept: string; bytes: number; ms?: number },
): Promise<Fetched> {
  const headers: Record<string, string> = { accept: what.accept };
  if (before?.etag) headers['if-none-match'] = before.etag;
  if (before?.lastModified) headers['if-modified-since'] = before.lastModified;
  const signal = AbortSignal.timeout(what.ms ?? MAX_FETCH_MS);
  try {
    const response = await ask(address, {
      headers,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    });
    if (response.status === 304 && before) return { is: 'same' };
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      return problem('moved');
    if (response.status !== 200) {
      await response.body?.cancel();
      return problem('status', response.status);
    }
    const bytes = await readAtMost(response, what.bytes);
    if (!bytes) return problem('too-large');
    const { headers: said } = response;
    const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(said.get('content-type') ?? '')?.[1];
    return { is: 'new', bytes, etag: said.get('etag'), lastModified: said.get('last-modified'), charset };
  } catch {
    return problem(signal.aborted ? 'too-slow' : 'unreachable');
  }
}

/** The body, or `undefined` for one that is larger; what is too large is not read on. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  if (Number(response.headers.get('content-length')) > most) size = most + 1;
  while (size <= most) {
    const { done, value } = await reader.read();
    if (done) return joined(pieces, size);
    pieces.push(value);
    size += value.length;
  }
  await reader.cancel();
  return undefined;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
