import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** The only way out of a browser under test. */
export interface WayOut {
  port: number;
  /** `host:port`, or a full `http:` address, of every request that was refused, in order. */
  refused: string[];
  /** How many connections were made to each of the named hosts. */
  allowed: Map<string, number>;
  close(): Promise<void>;
}

/**
 * An HTTPS (CONNECT) proxy on loopback: the named hosts lead to local ports, so that a page has its real origin; every
 * other request is written down and refused, whichever part of the browser made it.
 */
export async function startProxy(hosts: Readonly<Record<string, number>>): Promise<WayOut> {
  const refused: string[] = [];
  const allowed = new Map<string, number>();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => sockets.add(socket.once('close', () => sockets.delete(socket))));
  server.on('connect', (request, client: Socket) => {
    client.on('error', () => client.destroy());
    const asked = request.url ?? '';
    const port = hosts[asked.replace(/:443$/, '')];
    if (port === undefined) {
      refused.push(asked);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    allowed.set(asked, (allowed.get(asked) ?? 0) + 1);
    const local = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      local.pipe(client).pipe(local);
    });
    local.on('error', () => client.destroy());
    client.on('close', () => local.destroy());
  });
  await new Promise<void>((ok, no) => server.once('error', no).listen(0, '127.0.0.1', ok));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    allowed,
    close: () =>
      new Promise((ok) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => ok());
      }),
  };
}
