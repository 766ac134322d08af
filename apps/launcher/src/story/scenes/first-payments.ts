import { screen } from '../acts/assurance-acts.ts';
import { confirmByStatement, nameAccount, namePayingAccount, send } from '../acts/payment-acts.ts';
import { acceptReport, report } from '../acts/report-acts.ts';
import { receivingAccounts } from '../content/fund.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';
import { firstAwardOf } from './first-agreements.ts';
import { firstAwards } from './first-decisions.ts';

export const trancheOf = (tale: Tale, organisation: string, number: 1 | 2): string => {
  const id = firstAwardOf(tale, organisation).trancheIds[number - 1];
  if (!id) throw new Error(`the award of ${organisation} has no tranche ${number}`);
  return id;
};

export const firstPayments: Scene = {
  id: 'first-payments',
  title: {
    en: 'Two people authorise the first payments, and the bank confirms them',
    es: 'Dos personas autorizan los primeros pagos y el banco los confirma',
    fr: 'Deux personnes autorisent les premiers paiements et la banque les confirme',
    ar: 'شخصان يجيزان أولى المدفوعات والمصرف يؤكدها',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(312, 10));
    for (const { currency, accountNumber } of receivingAccounts) {
      await namePayingAccount(tale, currency, accountNumber);
    }
    for (const { organisation } of firstAwards) await nameAccount(tale, organisation, 'GBP');
    await tale.moveTo(tale.daysAgo(310, 10));
    await send(
      tale,
      'first',
      firstAwards.map(({ organisation }) => trancheOf(tale, organisation, 1)),
    );
    await tale.moveTo(tale.daysAgo(308, 8));
    await confirmByStatement(tale, 'first');
  },
};

export const firstReport: Scene = {
  id: 'first-report',
  title: {
    en: 'A report is accepted, and the second part of a grant follows',
    es: 'Se acepta un informe y sigue la segunda parte de una subvención',
    fr: 'Un rapport est accepté, la seconde partie d’une subvention suit',
    ar: 'قبول تقرير، ثم دفع الجزء الثاني من المنحة',
  },
  async play(tale) {
    const trancheId = trancheOf(tale, 'scvo', 2);
    await tale.moveTo(tale.daysAgo(196, 10));
    await report(tale, {
      organisation: 'scvo',
      trancheId,
      narrative:
        'All of the first part went on to local groups within six weeks. What did not work: a form in the browser lost the answers of two groups with poor connections, so that we took theirs by telephone and shall do so from the start next time.',
      spentMinor: '1248000',
    });
    await tale.moveTo(tale.daysAgo(193, 11));
    await acceptReport(tale, trancheId, 'Thank you, also for saying what did not work. The second part follows.');
    await screen(tale, 'scvo', 'second');
    await tale.moveTo(tale.daysAgo(190, 10));
    await send(tale, 'second', [trancheId]);
    await tale.moveTo(tale.daysAgo(188, 8));
    await confirmByStatement(tale, 'second');
  },
};
