import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

interface Charge {
  remaining: number;
  readonly isDelivered: boolean;
  readonly kill: () => void;
}

/** Stands between two parts and ends one of them at a chosen piece of their conversation: between any two steps. */
export class KillingProxy {
  readonly port: number;
  readonly #close: () => void;
  readonly #sockets: Set<Socket>;
  #charge: Charge | null = null;

  private constructor(port: number, sockets: Set<Socket>, close: () => void) {
    this.port = port;
    this.#sockets = sockets;
    this.#close = close;
  }

  static async before(targetPort: number): Promise<KillingProxy> {
    const sockets = new Set<Socket>();
    let proxy: KillingProxy | null = null;
    const server = createServer((near) => {
      const far = connect(targetPort, '127.0.0.1');
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(from);
        from.on('data', (chunk) => proxy?.pass(chunk, to));
        from.on('error', () => undefined);
        from.on('close', () => {
          sockets.delete(from);
          to.destroy();
        });
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    proxy = new KillingProxy((server.address() as AddressInfo).port, sockets, () => server.close());
    return proxy;
  }

  /** Kills at the `pieces`-th piece from now; `isDelivered` says whether the other side still gets that one. */
  arm(pieces: number, isDelivered: boolean, kill: () => void): void {
    this.#charge = { remaining: pieces, isDelivered, kill };
  }

  get isArmed(): boolean {
    return this.#charge !== null;
  }

  disarm(): void {
    this.#charge = null;
  }

  pass(chunk: Buffer, to: Socket): void {
    const charge = this.#charge;
    if (charge) charge.remaining -= 1;
    if (!charge || charge.remaining > 0) return void to.write(chunk);
    this.#charge = null;
    if (charge.isDelivered) to.write(chunk);
    charge.kill();
  }

  stop(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#close();
  }
}
