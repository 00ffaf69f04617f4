/** A proxy that refuses everything and remembers what was asked for: the one place where no request goes unseen. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RefusingProxy {
  /** `host:port` for `--proxy-server`. */
  readonly address: string;
  /** What was asked for since the last call: whole addresses over http, `host:port` over https. */
  take(): readonly string[];
  /** How many there were since the last `take`. */
  count(): number;
  close(): void;
}

export async function openRefusingProxy(): Promise<RefusingProxy> {
  let asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    count: () => asked.length,
    take() {
      const taken = asked;
      asked = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
