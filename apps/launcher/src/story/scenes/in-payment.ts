import { screen } from '../acts/assurance-acts.ts';
import { authorise, prepareOrder, send } from '../acts/payment-acts.ts';
import { acceptReport, report } from '../acts/report-acts.ts';
import type { Scene } from '../scene.ts';
import { trancheOf } from './first-payments.ts';

/** What the finance people find on their desks: one payment with the bank, one that waits for its second person. */
export const inPayment: Scene = {
  id: 'in-payment',
  title: {
    en: 'One payment is with the bank, one waits for its second person',
    es: 'Un pago está en el banco; otro espera a la segunda persona',
    fr: 'Un paiement est à la banque, un autre attend la seconde personne',
    ar: 'دفعة لدى المصرف وأخرى تنتظر الشخص الثاني',
  },
  async play(tale) {
    const lgbt = trancheOf(tale, 'lgbt-consortium', 2);
    const cripplegate = trancheOf(tale, 'cripplegate', 2);
    await tale.moveTo(tale.daysAgo(4, 10));
    await report(tale, {
      organisation: 'lgbt-consortium',
      trancheId: lgbt,
      narrative:
        'The first part paid a regular quarter of our work, as the agreement says. We kept every member service open and had to put off one training, which now takes place in spring.',
      spentMinor: '750000',
    });
    await report(tale, {
      organisation: 'cripplegate',
      trancheId: cripplegate,
      narrative:
        'Residents chose eleven small projects with the first part of the money. Two of them changed their plans when a venue closed, and the residents agreed to that. Receipts for everything spent are attached to our accounts.',
      spentMinor: '998500',
    });
    await tale.moveTo(tale.daysAgo(3, 11));
    for (const [organisation, trancheId] of [
      ['lgbt-consortium', lgbt],
      ['cripplegate', cripplegate],
    ] as const) {
      await acceptReport(tale, trancheId, 'Thank you. The report answers what the agreement asks for.');
      await screen(tale, organisation, 'second');
    }
    await tale.moveTo(tale.daysAgo(2, 9));
    await send(tale, 'third', [lgbt]);
    await tale.moveTo(tale.daysAgo(2, 11));
    await authorise(tale, await prepareOrder(tale, cripplegate), 'finance-officer');
  },
};
