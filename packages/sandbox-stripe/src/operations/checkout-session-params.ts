import { z } from 'zod';
import { expand, integer, metadata, text } from '../http/params.ts';

/** https://docs.stripe.com/api/checkout/sessions/create#locale. Arabic is not among them: `auto` follows the reader. */
const locales =
  'auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW';

const absoluteUrl = z.string().refine((value) => URL.canParse(value) && /^https?:/i.test(value), 'Not a valid URL');

const lineItem = z.strictObject({
  price_data: z.strictObject({
    currency: text,
    product_data: z.strictObject({ name: text, description: text.optional(), metadata: metadata.optional() }),
    unit_amount: integer,
  }),
  quantity: integer,
});

const bankTransfer = z.strictObject({
  funding_type: z.literal('bank_transfer'),
  bank_transfer: z
    .strictObject({
      type: z.enum([
        'eu_bank_transfer',
        'gb_bank_transfer',
        'jp_bank_transfer',
        'mx_bank_transfer',
        'us_bank_transfer',
      ]),
      eu_bank_transfer: z.strictObject({ country: text }).optional(),
    })
    .optional(),
});

export const createSessionShape = z.strictObject({
  allowed_payment_method_types: z
    .array(z.enum(['card', 'sepa_debit', 'us_bank_account', 'customer_balance']))
    .optional(),
  cancel_url: absoluteUrl.optional(),
  client_reference_id: z.string().min(1).max(200).optional(),
  customer: text.optional(),
  customer_creation: z.enum(['always', 'if_required']).optional(),
  customer_email: text.optional(),
  expand,
  expires_at: integer.optional(),
  line_items: z.array(lineItem).min(1).max(100),
  locale: z.enum(locales.split(' ')).optional(),
  metadata: metadata.optional(),
  mode: z.literal('payment'),
  payment_intent_data: z
    .strictObject({
      description: text.optional(),
      metadata: metadata.optional(),
      receipt_email: text.optional(),
      statement_descriptor: z.string().min(5).max(22).optional(),
      statement_descriptor_suffix: z.string().min(1).max(22).optional(),
    })
    .optional(),
  payment_method_options: z.strictObject({ customer_balance: bankTransfer.optional() }).optional(),
  submit_type: z.enum(['auto', 'book', 'donate', 'pay']).optional(),
  success_url: absoluteUrl,
  ui_mode: z.literal('hosted_page').optional(),
});

export type CreateSessionParams = z.infer<typeof createSessionShape>;

export const updateSessionShape = z.strictObject({ expand, metadata: metadata.optional() });
