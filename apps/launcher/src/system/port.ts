import { createServer } from 'node:net';
import { freePorts } from '@baraza/embedded-database';
import { LaunchFailure } from './launch-failure.ts';

/** The port to listen on: `wanted` if nothing else listens there, any free one for 0. */
export async function freePort(wanted: number, host: string): Promise<number> {
  if (wanted === 0) {
    const [port = 0] = await freePorts(1);
    return port;
  }
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, wanted)));
    probe.listen(wanted, host, () => {
      probe.close(() => resolve(wanted));
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new LaunchFailure(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 100} npm start`,
    );
  }
  if (error.code === 'EACCES') {
    return new LaunchFailure(`This user may not open port ${port}. Choose one above 1023: PORT=4000 npm start`);
  }
  return error;
}
