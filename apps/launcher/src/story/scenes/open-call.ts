import { openCall, submit, write } from '../acts/grant-acts.ts';
import { accessApplications, draftApplications } from '../content/applications.ts';
import { digitalAccess } from '../content/calls.ts';
import type { Scene } from '../scene.ts';

export const openCallScene: Scene = {
  id: 'open-call',
  title: {
    en: 'A call is open today: some have applied, others are still writing',
    es: 'Hay una convocatoria abierta hoy: unas ya se presentaron, otras aún escriben',
    fr: 'Un appel est ouvert aujourd’hui : certaines ont déposé, d’autres écrivent encore',
    ar: 'دعوة مفتوحة اليوم: بعضهم تقدّم وآخرون ما زالوا يكتبون',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(14));
    const callId = await openCall(tale, digitalAccess, {
      opens: tale.daysAgo(13),
      closes: tale.daysAgo(-21, 17),
      decisionBy: tale.dayAgo(-60),
    });
    const { currency } = digitalAccess;
    for (const [index, application] of accessApplications.entries()) {
      await tale.moveTo(tale.daysAgo(12 - 2 * index, 15));
      await submit(tale, { callId, currency, application });
    }
    for (const { application, writer, answered } of draftApplications) {
      await tale.moveTo(tale.daysAgo(8, 16));
      await write(tale, { callId, currency, application, writer, answered });
    }
  },
};
