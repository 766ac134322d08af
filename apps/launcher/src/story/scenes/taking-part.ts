import { seatedIn } from '../acts/engagement-acts.ts';
import { aimForMix, sayRegion, type StoryMixTarget } from '../acts/mix-acts.ts';
import {
  drawPlaces,
  giveSeat,
  holdSession,
  invite,
  planSession,
  publishLearning,
  publishNotes,
} from '../acts/taking-part-acts.ts';
import { riders } from '../content/forum-members.ts';
import {
  appealNotes,
  appealPoints,
  aQueueInKinubi,
  dispatchRanking,
  halfAYearLater,
  howAnAppealIsRead,
  suspensionPoints,
  whatASuspensionDoes,
} from '../content/taking-part.ts';
import type { Scene } from '../scene.ts';

/** Riders who are asked by pseudonym; the rest of the places is drawn. */
const KNOWN = ['rider-one', 'njiwa'];
const ASKED = [...riders.slice(-6), ...riders.filter(({ handle }) => KNOWN.includes(handle))];

/** The lake is large, and whoever is asked first lives around one of its towns: the targets show who is missing. */
const MIX: readonly StoryMixTarget[] = [
  { dimension: 'first_time', value: 'yes', percent: 50 },
  { dimension: 'region', value: 'Kisumu', percent: 30 },
  { dimension: 'region', value: 'Homa Bay', percent: 20 },
];

export const kitangaSessions: Scene = {
  id: 'kitanga-sessions',
  title: {
    en: 'Riders are heard twice about suspensions, half of them drawn by lot',
    es: 'Se escucha dos veces a los repartidores sobre las suspensiones, la mitad por sorteo',
    fr: 'Les livreurs sont entendus deux fois sur les suspensions, la moitié tirée au sort',
    ar: 'يُسمع السائقون مرتين بشأن الإيقاف، نصفهم بالقرعة',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(221, 9));
    const [representative = ''] = await seatedIn(tale, 'lake-riders');
    await giveSeat(tale, {
      ...{ engagement: 'kitanga-suspensions', holder: 'facilitator', role: 'facilitator', called: 'Sahar' },
      reasons: 'Has worked with drivers’ unions and with engineers, and is paid by neither of us.',
      ...{
        retainedBy: 'fund',
        affiliation: 'Mosaic Facilitation',
        proposer: 'kitanga-rights',
        accepter: representative,
      },
    });
    const texts = dispatchRanking;
    await publishLearning(tale, {
      forum: 'lake-riders',
      slug: 'how-dispatch-ranks',
      engagement: 'kitanga-suspensions',
      texts,
    });
    await aimForMix(tale, 'kitanga-suspensions', representative, MIX);
    for (const { handle } of ASKED) await sayRegion(tale, handle, 'Kisumu');
    await planSession(tale, whatASuspensionDoes, tale.dayAgo(214));
    await invite(tale, whatASuspensionDoes, { guests: ASKED, coming: ASKED.slice(0, 4) });
    await drawPlaces(tale, whatASuspensionDoes, 5, representative, 'Rain over Kisumu, the ferry leaves at ten');
    await tale.moveTo(tale.daysAgo(214, 11));
    await holdSession(tale, whatASuspensionDoes, suspensionPoints, 'kitanga-signatory');
    await planSession(tale, howAnAppealIsRead, tale.dayAgo(206));
    await invite(tale, howAnAppealIsRead, { guests: ASKED, coming: ASKED.slice(1) });
    await tale.moveTo(tale.daysAgo(206, 11));
    await holdSession(tale, howAnAppealIsRead, appealPoints, 'kitanga-signatory');
    await tale.moveTo(tale.daysAgo(203, 9));
    await publishNotes(tale, howAnAppealIsRead, { notes: appealNotes, company: 'kitanga-rights', representative });
  },
};

export const sessionsAhead: Scene = {
  id: 'sessions-ahead',
  title: {
    en: 'Two sessions are ahead, and an invitation waits',
    es: 'Hay dos sesiones por delante, y una invitación espera',
    fr: 'Deux séances sont à venir, et une invitation attend',
    ar: 'جلستان قادمتان، ودعوة تنتظر',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(2, 12));
    const [moderator = ''] = await seatedIn(tale, 'moderators-voice');
    const seat = { engagement: 'meridian-small-languages', proposer: 'meridian-rights', accepter: moderator } as const;
    await giveSeat(tale, {
      ...{ ...seat, holder: 'facilitator', role: 'facilitator', called: 'Sahar' },
      reasons: 'The riders told us that she lets people finish their sentences.',
      ...{ retainedBy: 'fund', affiliation: 'Mosaic Facilitation' },
    });
    await giveSeat(tale, {
      ...{ ...seat, holder: 'assessor', role: 'assessor', called: 'Ines' },
      reasons: 'Has assessed moderation in three languages. We pay her, and say so.',
      ...{ retainedBy: 'company', affiliation: 'Meridian Search, through Ferrante Assessments' },
    });
    await planSession(tale, aQueueInKinubi, tale.dayAgo(-11), '17:00');
    await planSession(tale, halfAYearLater, tale.dayAgo(-12), '15:00');
    const mawio = { handle: 'rider-one', pseudonym: 'Mawio' };
    await invite(tale, halfAYearLater, { guests: [mawio, ...ASKED.slice(0, 2)], coming: ASKED.slice(0, 1) });
  },
};
