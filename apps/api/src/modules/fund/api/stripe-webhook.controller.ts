import { BadRequestException, Controller, Headers, HttpCode, Post, Req, type RawBodyRequest } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../../platform/auth/permission.ts';
import { StoreProviderEvent } from '../application/store-provider-event.ts';

/** Where the payment provider tells its news. It learns nothing but whether an event was taken. */
@Controller('webhooks')
export class StripeWebhookController {
  constructor(private readonly events: StoreProviderEvent) {}

  @Post('stripe')
  @HttpCode(200)
  @Public()
  async receive(
    @Req() request: RawBodyRequest<FastifyRequest>,
    @Headers('stripe-signature') signature: string | undefined,
  ): Promise<{ received: true }> {
    const stored = await this.events.fromWebhook(request.rawBody ?? Buffer.alloc(0), signature ?? '');
    if (!stored.ok)
      throw new BadRequestException({ code: 'SIGNATURE_REFUSED', message: 'The signature is not valid now.' });
    return { received: true };
  }
}
