import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchFile } from '../../worker/fetch-file.ts';

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const LIMITS = { accept: 'text/calendar', bytes: 1000, ms: 2000 };
const asked: IncomingMessage['headers'][] = [];
const servers: (() => void)[] = [];
afterEach(() => {
  for (const close of servers.splice(0)) close();
  asked.length = 0;
});

/** A server on this computer that answers so. @returns its address */
async function serve(reply: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => {
    asked.push(request.headers);
    reply(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  servers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/team.ics`;
}
const ask = (address: string, before?: { etag: string | null; lastModified: string | null }) =>
  fetchFile(address, before, fetch, LIMITS);

describe('an address that answers', () => {
  test('gives the file and its version, and learns nothing of the person', async () => {
    const address = await serve((_, response) =>
      response.writeHead(200, { etag: '"7"', 'last-modified': 'Mon, 16 Nov 2026 09:00:00 GMT' }).end(CALENDAR),
    );
    const fetched = await ask(address);
    expect(fetched).toMatchObject({ is: 'new', etag: '"7"', lastModified: 'Mon, 16 Nov 2026 09:00:00 GMT' });
    expect(fetched.is === 'new' && new TextDecoder().decode(fetched.bytes)).toBe(CALENDAR);
    expect(asked[0]).not.toHaveProperty('cookie');
    expect(asked[0]).not.toHaveProperty('referer');
    expect(asked[0]).not.toHaveProperty('if-none-match');
  });

  test('is told which version is here, and need not send it again', async () => {
    const address = await serve((_, response) => response.writeHead(304).end());
    expect(await ask(address, { etag: '"7"', lastModified: 'Mon, 16 Nov 2026 09:00:00 GMT' })).toEqual({ is: 'same' });
    expect(asked[0]).toMatchObject({ 'if-none-match': '"7"', 'if-modified-since': 'Mon, 16 Nov 2026 09:00:00 GMT' });
  });
});

describe('an address is given up', () => {
  test.each([301, 302, 307, 308])(
    'when it leads elsewhere with %i, and what it leads to is not asked',
    async (status) => {
      let elsewhere = 0;
      const other = await serve((_, response) => {
        elsewhere++;
        response.end(CALENDAR);
      });
      const address = await serve((_, response) => response.writeHead(status, { location: other }).end());
      expect(await ask(address)).toEqual({ is: 'problem', why: 'moved' });
      expect(elsewhere).toBe(0);
    },
  );

  test.each([204, 401, 404, 500])('when it answers %i', async (status) => {
    const address = await serve((_, response) => response.writeHead(status).end());
    expect(await ask(address)).toEqual({ is: 'problem', why: 'status', status });
  });

  test('when the file says that it is too large', async () => {
    const address = await serve((_, response) =>
      response.writeHead(200, { 'content-length': 1001 }).end('x'.repeat(1001)),
    );
    expect(await ask(address)).toEqual({ is: 'problem', why: 'too-large' });
  });

  test('when the file goes on beyond the limit without having said so', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200);
      response.write('x'.repeat(600));
      response.end('x'.repeat(401));
    });
    expect(await ask(address)).toEqual({ is: 'problem', why: 'too-large' });
  });

  test('but not when the file has just the size of the limit', async () => {
    const address = await serve((_, response) => response.end('x'.repeat(1000)));
    expect(await ask(address)).toMatchObject({ is: 'new' });
  });

  test.each([
    ['nothing is said', () => {}],
    ['the file does not end', (response: ServerResponse) => void response.writeHead(200).write('BEGIN')],
  ])('when %s within the time', async (_, reply) => {
    const address = await serve((_, response) => reply(response));
    expect(await fetchFile(address, undefined, fetch, { ...LIMITS, ms: 200 })).toEqual({
      is: 'problem',
      why: 'too-slow',
    });
  });

  test('when nobody is there', async () => {
    const address = await serve(() => {});
    for (const close of servers.splice(0)) close();
    expect(await ask(address)).toEqual({ is: 'problem', why: 'unreachable' });
  });
});
