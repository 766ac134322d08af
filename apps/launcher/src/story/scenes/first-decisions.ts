import { castVotes, decide } from '../acts/board-acts.ts';
import { proposeAward, proposeDecline, twoTranches } from '../acts/decision-acts.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';
import { firstApplicationOf } from './first-review.ts';

export interface FirstAward {
  readonly organisation: string;
  readonly amountMinor: string;
  readonly reasons: string;
}

export const firstAwards: readonly FirstAward[] = [
  {
    organisation: 'refugee-action',
    amountMinor: '13780900',
    reasons:
      'Three reviewers placed it first. The applicant already advises the people concerned, works with groups that they run, and asks for no more than the plan needs.',
  },
  {
    organisation: 'scvo',
    amountMinor: '2500000',
    reasons:
      'The money is passed on quickly and in small amounts to groups that would otherwise close their doors, and the applicant says openly how it chooses among them.',
  },
  {
    organisation: 'lgbt-consortium',
    amountMinor: '1500000',
    reasons:
      'A member organisation led by the people it serves. The board accepts an unrestricted grant here, because the plan is to keep going, and says so.',
  },
  {
    organisation: 'cripplegate',
    amountMinor: '2000000',
    reasons:
      'Residents take part in deciding where the money goes, which two reviewers named as the strongest part of the plan.',
  },
];

const DECLINED =
  'The need is not in doubt. The plan buys and delivers goods, and says little about how the people concerned take part in deciding what they need, which counts for two fifths of the criteria. The board would gladly read an application that says more about it.';

export const firstDecisions: Scene = {
  id: 'first-decisions',
  title: {
    en: 'The board decides, with reasons for everybody',
    es: 'La junta decide y da sus motivos a todas las partes',
    fr: 'Le conseil décide et donne ses raisons à chacun',
    ar: 'المجلس يقرّر ويذكر أسبابه للجميع',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(328));
    for (const award of firstAwards) await proposeFirst(tale, award);
    const declineId = await proposeDecline(tale, {
      applicationId: firstApplicationOf(tale, 'greggs'),
      reasons: DECLINED,
      closesAt: tale.daysAgo(318, 17),
    });
    await tale.moveTo(tale.daysAgo(321, 14));
    for (const award of firstAwards) {
      const { id } = tale.known(`propose-${firstApplicationOf(tale, award.organisation)}`);
      await decide(tale, { step: `first-${award.organisation}`, itemId: id, reasons: award.reasons });
    }
    await castVotes(tale, declineId, ['board-member-six'], {
      'board-member-six': { choice: 'no', reason: 'I would have asked the applicant for more before we decide.' },
    });
    await decide(tale, { step: 'first-greggs', itemId: declineId, reasons: DECLINED });
  },
};

function proposeFirst(tale: Tale, { organisation, amountMinor, reasons }: FirstAward): Promise<string> {
  return proposeAward(tale, {
    applicationId: firstApplicationOf(tale, organisation),
    amountMinor,
    tranches: twoTranches(amountMinor, tale.dayAgo(310), tale.dayAgo(organisation === 'refugee-action' ? -9 : 190)),
    reasons,
    closesAt: tale.daysAgo(318, 17),
  });
}
