import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { apiVersion, defaultDelays, type Context, type Delays } from './context.ts';
import { SandboxControl } from './control.ts';
import { handleApiRequest } from './http/api-handler.ts';
import { Misbehaviour, type MisbehaviourPlan } from './misbehaviour.ts';
import { makeId, type RandomBytes } from './model/identifiers.ts';
import { handlePageRequest } from './pages/page-handler.ts';
import { runScheduled } from './payments/run-scheduled.ts';
import { Journal } from './store/journal.ts';
import { Store } from './store/store.ts';
import { deliver, dueDeliveries, type DeliveryReport, type WebhookEndpoint } from './webhooks/deliver.ts';

export interface SandboxOptions {
  /** The key that clients must present, `sk_test_…`. */
  readonly secretKey: string;
  readonly webhook: WebhookEndpoint;
  /** Where a browser reaches the hosted pages, path included: `http://localhost:4000/sandbox-stripe`. */
  readonly publicBaseUrl: string;
  /** The sandbox's only clock: move it and what is due by then happens. */
  readonly now: () => Date;
  /** State outlives a restart in this file; without it, it lives in memory. */
  readonly dataFile?: string;
  readonly random?: RandomBytes;
  readonly delays?: Partial<Delays>;
  /** Lets due things happen and delivers webhooks by itself this often. Without it only `deliverPendingEvents` does. */
  readonly deliverEveryMs?: number;
}

/** Stripe, as far as this product needs it, in this process. */
export class SandboxStripe {
  readonly control: SandboxControl;
  readonly #options: SandboxOptions;
  readonly #journal: Journal | undefined;
  readonly #store: Store;
  readonly #misbehaviour = new Misbehaviour();
  readonly #timer: NodeJS.Timeout | undefined;
  #delivering: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(options: SandboxOptions) {
    this.#options = { ...options, publicBaseUrl: options.publicBaseUrl.replace(/\/+$/, '') };
    this.#journal = options.dataFile === undefined ? undefined : new Journal(options.dataFile);
    this.#store = new Store(this.#journal);
    this.control = new SandboxControl((work) => this.#transact(work));
    if (options.deliverEveryMs !== undefined) {
      this.#timer = setInterval(() => void this.deliverPendingEvents(), options.deliverEveryMs);
      this.#timer.unref();
    }
  }

  /** For `/v1/*`. Reads the raw body itself: no parser may have consumed it. */
  readonly apiHandler = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await handleApiRequest(request, response, {
      secretKey: this.#options.secretKey,
      apiVersion,
      misbehaviour: this.#misbehaviour,
      newRequestId: () => makeId(this.#random(), 'req', 14),
      transact: (cause, work) => this.#transact(work, cause),
    });
  };

  /** For everything below the path of `publicBaseUrl`, with that path still in `request.url` or already stripped. */
  readonly pagesHandler = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await handlePageRequest(request, response, {
      basePath: new URL(this.#options.publicBaseUrl).pathname.replace(/\/+$/, ''),
      transact: (work) => this.#transact(work),
    });
  };

  /**
   * Lets everything happen that the clock has reached and sends every webhook that is due, one after the other.
   * What comes due while it runs waits for the next call. Calls at the same time follow one another.
   */
  deliverPendingEvents(): Promise<readonly DeliveryReport[]> {
    const run = this.#delivering.then(() => this.#deliverDue());
    this.#delivering = run.catch(() => undefined);
    return run;
  }

  /** Replaces what goes wrong from now on; `{}` lets everything go right again. */
  misbehave(plan: MisbehaviourPlan): void {
    this.#misbehaviour.replace(plan);
  }

  /** Waits for the delivery that is under way, then closes the data file. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#delivering;
    this.#journal?.close();
  }

  async #deliverDue(): Promise<readonly DeliveryReport[]> {
    if (this.#closed) return [];
    const due = this.#transact((context) => dueDeliveries(context, this.#misbehaviour));
    const reports: DeliveryReport[] = [];
    for (const delivery of due) {
      if (this.#closed) break;
      const transact = <Value>(work: (context: Context) => Value): Value => this.#transact(work);
      reports.push(await deliver(transact, this.#options.webhook, delivery, this.#misbehaviour));
    }
    return reports;
  }

  /** What the clock has reached happens first; then the work; both are kept, or the work not at all. */
  #transact<Value>(work: (context: Context) => Value, cause: Context['cause'] = noCause): Value {
    const context: Context = {
      store: this.#store,
      atMs: this.#options.now().getTime(),
      random: this.#random(),
      delays: { ...defaultDelays, ...this.#options.delays },
      publicBaseUrl: this.#options.publicBaseUrl,
      cause,
    };
    try {
      runScheduled(context);
      this.#store.commit();
      const value = work(context);
      this.#store.commit();
      return value;
    } catch (error) {
      this.#store.rollback();
      throw error;
    }
  }

  #random(): RandomBytes {
    return this.#options.random ?? randomBytes;
  }
}

const noCause: Context['cause'] = { requestId: null, idempotencyKey: null };

/** A stand-in for Stripe with its own state; nothing listens yet (see `listenSandboxStripe`). */
export function createSandboxStripe(options: SandboxOptions): SandboxStripe {
  return new SandboxStripe(options);
}
