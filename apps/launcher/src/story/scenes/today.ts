import { castVotes, decide } from '../acts/board-acts.ts';
import { proposeAward, twoTranches } from '../acts/decision-acts.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';
import { secondApplicationOf } from './second-call.ts';

interface Proposed {
  readonly organisation: string;
  readonly amountMinor: string;
  readonly reasons: string;
}

const ROSA: Proposed = {
  organisation: 'rosa',
  amountMinor: '20000000',
  reasons:
    'Three reviewers placed it first or second. The money goes on to specialist organisations led by and for the people concerned, for longer than one year.',
};

const TODAY: readonly Proposed[] = [
  {
    organisation: 'womens-aid-ni',
    amountMinor: '40000000',
    reasons:
      'Nine local members adapt their services, and each decides for itself how. Reviewers gave full marks for closeness to the people concerned.',
  },
  {
    organisation: 'bteg',
    amountMinor: '35500000',
    reasons:
      'The applicant reaches over a thousand community organisations and passes money on to them. Reviewers asked how the smallest of them are found; the agreement should ask for it in the report.',
  },
  {
    organisation: 'blagrave',
    amountMinor: '24675000',
    reasons:
      'Close to the people concerned and clear about whom it reaches. With this award the envelope of the call is not enough for everybody: the board must weigh it against the others.',
  },
];

/** Four applications of the second call are before the board; the chair has an interest in one of them. */
export const proposals: Scene = {
  id: 'proposals',
  title: {
    en: 'Four applications come before the board; its chair stands aside from one',
    es: 'Cuatro solicitudes llegan a la junta; su presidencia se aparta de una',
    fr: 'Quatre demandes viennent devant le conseil ; sa présidence se retire de l’une',
    ar: 'أربعة طلبات أمام المجلس، ورئاسته تتنحّى عن أحدها',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(6));
    await declareInterestOfChair(tale);
    await tale.moveTo(tale.daysAgo(5, 10));
    for (const proposed of [ROSA, ...TODAY]) await propose(tale, proposed);
  },
};

/** One is decided already; the others are open while the visitor looks on. */
export const today: Scene = {
  id: 'today',
  title: {
    en: 'Today the board decides',
    es: 'Hoy decide la junta',
    fr: 'Aujourd’hui le conseil décide',
    ar: 'اليوم يقرّر المجلس',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(1, 15));
    const rosa = tale.known(`propose-${secondApplicationOf(tale, 'rosa')}`).id;
    await decide(tale, { step: 'second-rosa', itemId: rosa, reasons: ROSA.reasons });
    await tale.moveTo(tale.daysAgo(0.05));
    await voteSoFar(tale);
  },
};

interface OwnInterests {
  readonly declared: readonly { readonly id: string }[];
}

async function declareInterestOfChair(tale: Tale): Promise<void> {
  const input = {
    target: 'organisation',
    targetId: tale.known('organisation-bteg').id,
    strength: 'hard',
    statement:
      'I advised this organisation on its plans until last spring, and I would be judging work that I helped to shape.',
  };
  await tale.act<OwnInterests>(
    'interest-chair-bteg',
    'board-chair',
    {
      name: 'declareInterest',
      success: 'OwnInterests',
      fields: 'declared { id }',
      variables: { input: ['DeclareInterestInputType!', input] },
    },
    {
      found: async () => {
        const question = '{ myInterests { declared { id } } }';
        const { myInterests } = await tale.client.ask<{ myInterests: OwnInterests }>('board-chair', question);
        return myInterests.declared.length > 0 ? myInterests : null;
      },
    },
  );
}

function propose(tale: Tale, { organisation, amountMinor, reasons }: Proposed): Promise<string> {
  return proposeAward(tale, {
    applicationId: secondApplicationOf(tale, organisation),
    amountMinor,
    tranches: twoTranches(amountMinor, tale.dayAgo(-20), tale.dayAgo(-200)),
    reasons,
    closesAt: tale.daysAgo(-2, 17),
    meetingOn: tale.dayAgo(0),
  });
}

/** Enough are still to vote that the visitor’s own votes matter. */
async function voteSoFar(tale: Tale): Promise<void> {
  const itemOf = (organisation: string): string => tale.known(`propose-${secondApplicationOf(tale, organisation)}`).id;
  await castVotes(tale, itemOf('womens-aid-ni'), ['board-member-two', 'board-member-three', 'board-member-four']);
  await castVotes(tale, itemOf('bteg'), ['board-member-two', 'board-member-five'], {
    'board-member-five': { choice: 'no', reason: 'I would rather give part of it and ask for a plan for the rest.' },
  });
}
