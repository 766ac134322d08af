import { decide } from '../acts/board-acts.ts';
import { payOnHostedPage } from '../acts/money-acts.ts';
import { FUND_SLUG } from '../content/fund.ts';
import type { Scene } from '../scene.ts';

const REASONS =
  'A card payment can be taken back for four months. A reserve answers for such a loss, so that no promise to an organisation is ever broken by it.';

export const reserve: Scene = {
  id: 'reserve',
  title: {
    en: 'The board sets a reserve aside',
    es: 'La junta aparta una reserva',
    fr: 'Le conseil constitue une réserve',
    ar: 'المجلس يخصّص احتياطيًا',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(386, 10));
    const { itemId } = await tale.act<{ itemId: string }>('propose-reserve', 'finance-officer', {
      name: 'proposeTreasury',
      success: 'ProposedItem',
      fields: 'itemId',
      variables: {
        input: [
          'ProposeTreasuryInputType!',
          {
            fundSlug: FUND_SLUG,
            kind: 'allocate_reserve',
            amount: { amountMinor: '2000000', currency: 'EUR' },
            reasons: REASONS,
          },
        ],
      },
    });
    await decide(tale, { step: 'reserve', itemId, reasons: REASONS });
  },
};

/** A card payment that the payer’s bank takes back: the loss draws on the reserve, and nothing promised is touched. */
export const lostDispute: Scene = {
  id: 'lost-dispute',
  title: {
    en: 'A card payment is disputed and lost; the reserve bears it',
    es: 'Se disputa y se pierde un pago con tarjeta; lo cubre la reserva',
    fr: 'Un paiement par carte est contesté et perdu ; la réserve le supporte',
    ar: 'الاعتراض على دفعة ببطاقة وخسارتها؛ والاحتياطي يتحمّلها',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(300, 10));
    await payOnHostedPage(
      tale,
      {
        step: 'meridian-card',
        organisation: 'meridian',
        persona: 'meridian-finance',
        amountMinor: '250000',
        currency: 'EUR',
      },
      { rail: 'card', id: 'pm_card_createDispute' },
    );
    await tale.moveTo(tale.daysAgo(299, 10));
  },
};
