import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import Stripe from 'stripe';
import { Clock, MINUTE_MS, SECOND_MS } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Contribution } from '../domain/contribution.ts';
import { providerUnavailable, railRefused, type ProviderUnavailable, type RailRefused } from '../domain/fund.errors.ts';
import { toProviderAmount } from '../domain/provider-amount.ts';
import type { ProviderEvent } from '../domain/provider-facts.ts';

const TIMEOUT_MS = 15 * SECOND_MS;
/** A webhook signed longer ago than this, or as far in the future, is refused. */
const SIGNATURE_VALID_MS = 5 * MINUTE_MS;

const METHODS: Readonly<Record<string, readonly ('card' | 'sepa_debit' | 'us_bank_account')[]>> = {
  card: ['card'],
  bank_debit: ['sepa_debit', 'us_bank_account'],
};

export interface OpenedCheckout {
  readonly sessionId: string;
  readonly url: string | null;
}

/** The payment provider, always through its own SDK; `STRIPE_API_BASE` decides whom that talks to. */
@Injectable()
export class PaymentProvider {
  readonly stripe: Stripe;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    this.stripe = new Stripe(settings.stripe.secretKey, {
      ...addressOf(settings.stripe.apiBase),
      timeout: TIMEOUT_MS,
      maxNetworkRetries: 1,
      telemetry: false,
    });
  }

  /** Opens the provider's hosted page. The contribution's id is the idempotency key: asked again, the same page opens. */
  async openCheckout(
    contribution: Contribution,
    text: { product: string; locale: string },
  ): Promise<Result<OpenedCheckout, ProviderUnavailable | RailRefused>> {
    const { id, amount, rail } = contribution;
    const unitAmount = toProviderAmount(amount);
    if (unitAmount === null)
      return err(
        railRefused(rail, 'This amount cannot be paid this way. Nothing was charged; a bank transfer can carry it.'),
      );
    try {
      const page = this.pageOf(contribution, unitAmount, text);
      const session = await this.stripe.checkout.sessions.create(page, { idempotencyKey: `contribution-${id}` });
      return ok({ sessionId: session.id, url: session.url });
    } catch (error) {
      return err(refusalOf(error, rail));
    }
  }

  private pageOf(
    { id, amount, rail, reference }: Contribution,
    unitAmount: number,
    text: { product: string; locale: string },
  ): Stripe.Checkout.SessionCreateParams {
    const back = `${this.settings.publicUrl}/app/company/contributions/${id}`;
    const metadata = { contribution: id, reference };
    const price = {
      currency: amount.currency.toLowerCase(),
      product_data: { name: text.product },
      unit_amount: unitAmount,
    };
    return {
      mode: 'payment',
      line_items: [{ price_data: price, quantity: 1 }],
      allowed_payment_method_types: [...(METHODS[rail] ?? [])],
      client_reference_id: id,
      metadata,
      payment_intent_data: { metadata },
      // The provider's page does not speak Arabic; there it follows the browser.
      locale: text.locale === 'es' || text.locale === 'fr' || text.locale === 'en' ? text.locale : 'auto',
      success_url: `${back}?from=checkout`,
      cancel_url: `${back}?from=cancelled`,
    };
  }

  /**
   * The event in a webhook's raw body, or null when its signature is not the provider's or is too old or too far in the
   * future. The SDK alone would accept signatures dated hours ahead, so the time is bounded on both sides here.
   */
  verify(rawBody: Buffer, signature: string): ProviderEvent | null {
    const now = this.clock.now().getTime();
    const signedAt = Number(/(?:^|,)t=(\d{1,12})(?:,|$)/.exec(signature)?.[1] ?? NaN) * SECOND_MS;
    if (!(Math.abs(now - signedAt) <= SIGNATURE_VALID_MS)) return null;
    try {
      const secret = this.settings.stripe.webhookSecret;
      const toleranceSeconds = SIGNATURE_VALID_MS / SECOND_MS;
      const event = this.stripe.webhooks.constructEvent(
        rawBody,
        signature,
        secret,
        toleranceSeconds,
        undefined,
        Math.floor(now / SECOND_MS),
      );
      return toProviderEvent(event);
    } catch {
      return null;
    }
  }

  /** Events since a moment, newest first, for what no webhook told. The provider keeps thirty days. */
  async *eventsSince(since: Date): AsyncGenerator<ProviderEvent> {
    const created = { gte: Math.floor(since.getTime() / SECOND_MS) };
    for await (const event of this.stripe.events.list({ created, limit: 100 })) {
      const told = toProviderEvent(event);
      if (told) yield told;
    }
  }
}

function addressOf(apiBase: string | null): { host?: string; port?: string; protocol?: 'http' | 'https' } {
  if (!apiBase) return {};
  const { hostname, port, protocol } = new URL(apiBase);
  return { host: hostname, protocol: protocol === 'http:' ? 'http' : 'https', ...(port && { port }) };
}

function toProviderEvent(event: Stripe.Event): ProviderEvent | null {
  const object: { id?: unknown; object?: unknown } = event.data.object as object;
  if (typeof object.id !== 'string' || typeof object.object !== 'string') return null;
  const createdAt = new Date(event.created * SECOND_MS);
  return { id: event.id, type: event.type, objectKind: object.object, objectId: object.id, createdAt };
}

function refusalOf(error: unknown, rail: string): ProviderUnavailable | RailRefused {
  if (error instanceof Stripe.errors.StripeInvalidRequestError) {
    const message = `The payment provider does not take this amount this way: ${error.message} Nothing was charged; a bank transfer may carry it.`;
    return railRefused(rail, message.slice(0, 500));
  }
  if (error instanceof Stripe.errors.StripeError) return providerUnavailable();
  throw error;
}
