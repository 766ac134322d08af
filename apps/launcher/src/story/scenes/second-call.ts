import { assess, openCall, submit } from '../acts/grant-acts.ts';
import { review } from '../acts/review-acts.ts';
import { ledByPeopleApplications } from '../content/applications.ts';
import { ledByPeople } from '../content/calls.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';

export const secondCallId = (tale: Tale): string => tale.known(`call-${ledByPeople.slug}`).id;

/** The id of an application of the second call. */
export const secondApplicationOf = (tale: Tale, organisation: string): string =>
  tale.known(`start-${secondCallId(tale)}-${organisation}`).id;

type Points = readonly (readonly [number, number, number])[];

const POINTS: Readonly<Record<string, Points>> = {
  rosa: [
    [5, 5, 4],
    [5, 4, 5],
    [4, 5, 5],
  ],
  bteg: [
    [5, 4, 4],
    [5, 4, 3],
    [4, 4, 4],
  ],
  blagrave: [
    [5, 3, 4],
    [4, 4, 3],
    [5, 3, 3],
  ],
  'womens-aid-ni': [
    [5, 4, 4],
    [5, 5, 4],
    [5, 4, 5],
  ],
};

export const secondCall: Scene = {
  id: 'second-call',
  title: {
    en: 'A second call is open to organisations led by the people they serve',
    es: 'Segunda convocatoria, para organizaciones dirigidas por quienes atienden',
    fr: 'Un deuxième appel, pour des organisations dirigées par celles et ceux qu’elles servent',
    ar: 'دعوة ثانية لمنظمات يقودها من تخدمهم',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(64));
    const callId = await openCall(tale, ledByPeople, {
      opens: tale.daysAgo(62),
      closes: tale.daysAgo(24, 17),
      decisionBy: tale.dayAgo(-14),
    });
    for (const [index, application] of ledByPeopleApplications.entries()) {
      await tale.moveTo(tale.daysAgo(50 - 5 * index, 13));
      await submit(tale, { callId, currency: ledByPeople.currency, application });
    }
    await tale.moveTo(tale.daysAgo(22));
    for (const organisation of Object.keys(POINTS)) {
      await assess(tale, { applicationId: secondApplicationOf(tale, organisation) });
    }
    await tale.moveTo(tale.daysAgo(15, 11));
    for (const [organisation, points] of Object.entries(POINTS)) {
      await review(tale, secondApplicationOf(tale, organisation), points);
    }
  },
};
