/** What will happen by itself once the clock has come far enough. */
export type ScheduledAction =
  | { readonly type: 'expire_session'; readonly session: string }
  | { readonly type: 'settle_payment'; readonly charge: string }
  | { readonly type: 'fail_payment'; readonly charge: string; readonly failureCode: string }
  | { readonly type: 'receive_bank_transfer'; readonly paymentIntent: string }
  | { readonly type: 'open_dispute'; readonly charge: string; readonly reason: string }
  | { readonly type: 'close_dispute'; readonly dispute: string; readonly outcome: 'won' | 'lost' }
  | { readonly type: 'settle_refund'; readonly refund: string }
  | { readonly type: 'fail_refund'; readonly refund: string }
  | { readonly type: 'pay_out'; readonly payout: string };

export interface Scheduled {
  readonly id: string;
  readonly dueAtMs: number;
  readonly action: ScheduledAction;
}
