import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:net';

/**
 * Below what systems give to outgoing connections (Linux from 32768, others from 49152): a port from up there may be taken
 * by somebody's connection between the moment it is found free and the moment a server wants to listen on it.
 */
const LOWEST = 20_000;
const HIGHEST = 32_767;
const MOST_ATTEMPTS = 200;

/** Free ports on loopback, all different: they are held together before they are let go. */
export async function freePorts(count: number): Promise<number[]> {
  const held: { readonly port: number; readonly probe: Server }[] = [];
  for (let attempt = 0; held.length < count; attempt += 1) {
    if (attempt >= MOST_ATTEMPTS) throw new Error(`no ${count} ports are free on loopback`);
    const port = randomInt(LOWEST, HIGHEST + 1);
    const probe = await hold(port);
    if (probe) held.push({ port, probe });
  }
  await Promise.all(held.map(({ probe }) => new Promise((resolve) => probe.close(resolve))));
  return held.map(({ port }) => port);
}

/** A server that listens on the port; null where somebody else does. */
function hold(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, '127.0.0.1', () => resolve(probe));
  });
}
