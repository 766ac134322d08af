import { castBallots, inDrawnOrder } from '../acts/counting-acts.ts';
import { announce, prepare, stand, type StoryElection } from '../acts/election-acts.ts';
import { drivers } from '../content/forum-members.ts';
import { driverCandidates } from '../content/candidates.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';

/** More than a batch, so that a turnout can be shown; the two voters to be played are not among them. */
const VOTED_BY_NOW = 24;
const PLAYED = new Set(['driver-one', 'driver-two', ...driverCandidates.map(({ handle }) => handle)]);

function driversElection(tale: Tale): StoryElection {
  return {
    ...{ forum: 'lake-riders', slug: 'drivers-election', constituency: 'drivers' },
    title: 'Drivers elect two representatives, one of them of the night',
    announcedAt: tale.daysAgo(66, 9),
    nominationsOpenAt: tale.daysAgo(65, 9),
    nominationsCloseAt: tale.daysAgo(8, 18),
    opensAt: tale.daysAgo(2, 13),
    closesAt: tale.daysAgo(-6, 18),
    // One visitor can count it.
    scrutineersRequired: 1,
  };
}

export const driversStand: Scene = {
  id: 'drivers-stand',
  title: {
    en: 'Drivers are called to an election; four of them stand',
    es: 'Se convoca a los conductores; cuatro se presentan',
    fr: 'Les chauffeurs sont appelés aux urnes ; quatre se présentent',
    ar: 'دُعي سائقو السيارات إلى الانتخاب وترشّح أربعة منهم',
  },
  async play(tale) {
    const { slug, ...election } = driversElection(tale);
    await announce(tale, { slug, ...election });
    await tale.moveTo(tale.daysAgo(65, 12));
    for (const candidate of driverCandidates) await stand(tale, slug, candidate, ['driver-1', 'driver-3']);
  },
};

export const driversPrepare: Scene = {
  id: 'drivers-prepare',
  title: {
    en: 'The drivers’ ballot is drawn and their roll frozen in the public log',
    es: 'Se sortea la papeleta de los conductores y su censo queda fijado en el registro público',
    fr: 'Le bulletin des chauffeurs est tiré au sort, leur liste fixée au journal public',
    ar: 'تُسحب ورقة سائقي السيارات بالقرعة ويُجمَّد سجلهم في السجل العام',
  },
  play: (tale) => prepare(tale, driversElection(tale)),
};

export const driversVote: Scene = {
  id: 'drivers-vote',
  title: {
    en: 'The drivers’ election is open: two dozen have voted, you can be the next',
    es: 'La elección de los conductores está abierta: dos docenas han votado, tú puedes ser la próxima',
    fr: 'Le scrutin des chauffeurs est ouvert : deux douzaines ont voté, à vous la suite',
    ar: 'انتخاب سائقي السيارات مفتوح: صوّت نحو عشرين ويمكنك أن تكون التالي',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(2, 14));
    const count = driverCandidates.length;
    const voters = drivers.filter(({ handle }) => !PLAYED.has(handle)).slice(0, VOTED_BY_NOW);
    const election = driversElection(tale);
    const rankings = voters.map((_, index) => [(index % count) + 1, ((index + 1) % count) + 1]);
    const drawn = await inDrawnOrder(tale, election.slug, driverCandidates, rankings);
    const ballots = drawn.map((ranking, index) => ({ voter: voters[index]?.handle ?? '', content: { ranking } }));
    await castBallots(tale, election, ballots);
  },
};
