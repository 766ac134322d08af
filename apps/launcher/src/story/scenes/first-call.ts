import { openCall, submit } from '../acts/grant-acts.ts';
import { responseApplications } from '../content/applications.ts';
import { communityResponse } from '../content/calls.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';

/** The id of the first call. */
export const firstCallId = (tale: Tale): string => tale.known(`call-${communityResponse.slug}`).id;

export const firstCall: Scene = {
  id: 'first-call',
  title: {
    en: 'The board opens a first call, and six organisations apply',
    es: 'La junta abre una primera convocatoria y seis organizaciones se presentan',
    fr: 'Le conseil ouvre un premier appel et six organisations se présentent',
    ar: 'المجلس يفتح أول دعوة وستّ منظمات تتقدّم',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(378));
    const callId = await openCall(tale, communityResponse, {
      opens: tale.daysAgo(376),
      closes: tale.daysAgo(348, 17),
      decisionBy: tale.dayAgo(318),
    });
    for (const [index, application] of responseApplications.entries()) {
      await tale.moveTo(tale.daysAgo(370 - 3 * index, 10));
      await submit(tale, { callId, currency: communityResponse.currency, application });
    }
  },
};
