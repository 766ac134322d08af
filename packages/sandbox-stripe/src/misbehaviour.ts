/** How often a rule still applies; without `times` until the plan is replaced. */
interface Limited {
  readonly times?: number;
}

/**
 * What goes wrong with webhooks. `eventType` picks the events, `charge.*` a family, nothing all of them.
 * - `late`: held back for `byMs`.
 * - `duplicate`: sent `copies` times more than once.
 * - `out_of_order`: whatever is due together is sent in reverse.
 * - `lost`: never sent; the event is still in `GET /v1/events`.
 * - `failing`: Stripe believes that the delivery failed, and tries again later. With `reaches: true` the endpoint did
 *   get it (its answer was lost on the way), else it did not.
 * - `forged`: a copy signed with another secret is sent first.
 * - `misdated`: a copy signed for a time `byMs` away (negative: in the past) is sent first.
 */
export type WebhookFault = Limited & { readonly eventType?: string } & (
    | { readonly type: 'late'; readonly byMs: number }
    | { readonly type: 'duplicate'; readonly copies: number }
    | { readonly type: 'out_of_order' }
    | { readonly type: 'lost' }
    | { readonly type: 'failing'; readonly reaches: boolean }
    | { readonly type: 'forged' }
    | { readonly type: 'misdated'; readonly byMs: number }
  );

/**
 * What goes wrong with the API. `method` and `pathPrefix` pick the requests. `before`: nothing has happened.
 * `after`: everything has, only the answer says otherwise.
 * - `error`: an answer with the status (500, 503, 429).
 * - `timeout`: no answer, the connection is cut.
 */
export type ApiFault = Limited & {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly pathPrefix?: string;
  readonly when: 'before' | 'after';
} & ({ readonly type: 'error'; readonly status: 429 | 500 | 502 | 503 } | { readonly type: 'timeout' });

export interface MisbehaviourPlan {
  readonly webhooks?: readonly WebhookFault[];
  readonly api?: readonly ApiFault[];
}

/** Keeps count of what a plan still has to spoil. The plan is not part of the kept state: a restart behaves. */
export class Misbehaviour {
  #webhooks: Counted<WebhookFault>[] = [];
  #api: Counted<ApiFault>[] = [];

  replace(plan: MisbehaviourPlan): void {
    this.#webhooks = (plan.webhooks ?? []).map(counted);
    this.#api = (plan.api ?? []).map(counted);
  }

  /** The first fault that applies to the delivery of such an event, `out_of_order` aside. */
  forDelivery(eventType: string): WebhookFault | undefined {
    return spend(this.#webhooks, (fault) => fault.type !== 'out_of_order' && covers(fault.eventType, eventType));
  }

  reorders(eventTypes: readonly string[]): boolean {
    const fault = spend(
      this.#webhooks,
      ({ type, eventType }) => type === 'out_of_order' && eventTypes.some((each) => covers(eventType, each)),
    );
    return fault !== undefined;
  }

  forRequest(method: string, path: string): ApiFault | undefined {
    return spend(this.#api, (fault) => (fault.method ?? method) === method && path.startsWith(fault.pathPrefix ?? '/'));
  }
}

interface Counted<Fault> {
  readonly fault: Fault;
  left: number;
}

const counted = <Fault extends Limited>(fault: Fault): Counted<Fault> => ({ fault, left: fault.times ?? Infinity });

function spend<Fault>(faults: readonly Counted<Fault>[], applies: (fault: Fault) => boolean): Fault | undefined {
  const found = faults.find(({ fault, left }) => left > 0 && applies(fault));
  if (found !== undefined) found.left -= 1;
  return found?.fault;
}

function covers(pattern: string | undefined, eventType: string): boolean {
  if (pattern === undefined) return true;
  return pattern.endsWith('*') ? eventType.startsWith(pattern.slice(0, -1)) : eventType === pattern;
}
