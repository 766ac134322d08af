import type { SaveStatus } from '@baraza/ui';
import { removeDraft, readDraft, writeDraft } from './draft-store.ts';

/**
 * What became of one attempt to send. `offline`: no answer, try again by itself; `refused`: the server will not take
 * this value as it is (the page shows why), so trying again alone would not help.
 */
export type SendOutcome = { readonly type: 'sent' } | { readonly type: 'offline' } | { readonly type: 'refused' };

export interface ContinuousSaveOptions<Value> {
  /** Names the draft on this device, account included: `<account>.application.<id>`. */
  readonly key: string;
  readonly send: (value: Value) => Promise<SendOutcome>;
  readonly onStatus: (status: SaveStatus) => void;
  readonly nowMs: () => number;
  readonly delayMs?: number;
  readonly retryMs?: number;
}

/**
 * Keeps every change on the device at once and sends the latest after a pause, one request at a time. Survives
 * reloads and lost connections: what is unsent is sent when the page or the line comes back.
 */
export class ContinuousSave<Value> {
  readonly #options: ContinuousSaveOptions<Value>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: { readonly value: Value } | null = null;
  #running: Promise<void> | null = null;
  #isClosed = false;

  constructor(options: ContinuousSaveOptions<Value>) {
    this.#options = options;
  }

  /** The draft this device still owes the server, if any; it is then on its way. */
  resume(): { readonly value: Value } | null {
    const draft = readDraft<Value>(this.#options.key);
    if (!draft) return null;
    this.#pending = { value: draft.value };
    this.#options.onStatus({ type: 'saved-here' });
    this.#schedule(0);
    return { value: draft.value };
  }

  change(value: Value): void {
    this.#pending = { value };
    writeDraft(this.#options.key, { value, writtenAtMs: this.#options.nowMs() });
    this.#options.onStatus({ type: 'saving' });
    this.#schedule(this.#options.delayMs ?? 1200);
  }

  /** Sends what is waiting now: before a submit, on leaving a field, when the line is back. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (!this.#pending || this.#isClosed) return;
    this.#running = this.#sendPending();
    await this.#running;
  }

  /** Forgets the draft: it was submitted, or thrown away on purpose. */
  discard(): void {
    clearTimeout(this.#timer);
    this.#pending = null;
    removeDraft(this.#options.key);
    this.#options.onStatus({ type: 'idle' });
  }

  /** Stops sending; what is unsent stays on the device. */
  close(): void {
    clearTimeout(this.#timer);
    this.#isClosed = true;
  }

  get hasUnsent(): boolean {
    return this.#pending !== null;
  }

  #schedule(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delayMs);
  }

  async #sendPending(): Promise<void> {
    const sending = this.#pending;
    if (!sending) return;
    const outcome = await this.#options.send(sending.value).catch((): SendOutcome => ({ type: 'offline' }));
    this.#running = null;
    if (this.#isClosed && outcome.type !== 'sent') return;
    // Something newer may have been typed meanwhile; it is then sent by its own timer.
    const isLatest = this.#pending === sending;
    if (outcome.type === 'sent' && isLatest) this.#settle();
    if (outcome.type === 'offline') this.#waitForLine();
    if (outcome.type === 'refused' && isLatest) this.#options.onStatus({ type: 'problem' });
  }

  #settle(): void {
    this.#pending = null;
    // The server has it: a device that others may use keeps no second copy.
    removeDraft(this.#options.key);
    this.#options.onStatus({ type: 'saved' });
  }

  #waitForLine(): void {
    this.#options.onStatus({ type: 'saved-here' });
    this.#schedule(this.#options.retryMs ?? 15_000);
  }
}
