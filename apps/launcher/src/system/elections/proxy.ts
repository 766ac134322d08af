import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a part behind the one port learns of a request: neither cookies nor who asks, nor with what. */
const PASSED_ON = ['content-type', 'content-length', 'access-control-request-method', 'access-control-request-headers'];

/** Hands requests on to a server on loopback, whose answers come back unchanged. */
export function proxyTo(port: number, withoutPrefix = '') {
  return (incoming: IncomingMessage, response: ServerResponse): void => {
    const path = (incoming.url ?? '/').slice(withoutPrefix.length) || '/';
    const headers = Object.fromEntries(
      PASSED_ON.flatMap((name) => (incoming.headers[name] ? [[name, incoming.headers[name]]] : [])),
    );
    const outgoing = ask({ host: '127.0.0.1', port, path, method: incoming.method, headers, agent: false });
    outgoing.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.once('error', () => {
      if (!response.headersSent) response.writeHead(503, { 'content-type': 'application/json' });
      response.end('{"refusal":"unavailable"}');
    });
    response.once('close', () => outgoing.destroy());
    incoming.pipe(outgoing);
  };
}
