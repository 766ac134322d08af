import { vet } from '../acts/assurance-acts.ts';
import { castBallots, count, inDrawnOrder } from '../acts/counting-acts.ts';
import {
  announce,
  KEY_HOLDERS,
  prepare,
  RETURNING_OFFICER,
  SCRUTINEERS,
  stand,
  type StoryElection,
} from '../acts/election-acts.ts';
import { appointOfficers, enrolMembers, foundForum } from '../acts/forum-acts.ts';
import { holdHustings } from '../acts/hustings-acts.ts';
import { drivers, riders } from '../content/forum-members.ts';
import { hustings, riderCandidates } from '../content/candidates.ts';
import { lakeRiders } from '../content/forums.ts';
import { parkBoardRankings } from '../content/park-board-sample.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';

/** Offices that both forums of the demo fill with the same people. */
export const OFFICES: readonly (readonly [persona: string, role: string])[] = [
  [RETURNING_OFFICER, 'returning_officer'],
  ['forum-moderator', 'moderator'],
  ['interviewer', 'interviewer'],
  ['safety-officer', 'safety_officer'],
  ...KEY_HOLDERS.map((holder) => [holder, 'key_holder'] as const),
  ...SCRUTINEERS.map((scrutineer) => [scrutineer, 'scrutineer'] as const),
];

export const ridersForum: Scene = {
  id: 'riders-forum',
  title: {
    en: 'Riders and drivers found a forum with three organisations that know them',
    es: 'Repartidores y conductores fundan un foro con tres organizaciones que los conocen',
    fr: 'Livreurs et chauffeurs fondent un forum avec trois organisations qui les connaissent',
    ar: 'السائقون يؤسسون منتدى مع ثلاث منظمات تعرفهم',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(290, 9));
    for (const organisation of lakeRiders.founders) await vet(tale, organisation);
    await foundForum(tale, lakeRiders);
    await tale.moveTo(tale.daysAgo(289, 9));
    await appointOfficers(tale, lakeRiders, OFFICES);
    await enrolMembers(tale, lakeRiders, 'riders', riders);
    await enrolMembers(tale, lakeRiders, 'drivers', drivers);
  },
};

export function ridersElection(tale: Tale): StoryElection {
  return {
    ...{ forum: 'lake-riders', slug: 'riders-first-election', constituency: 'riders' },
    title: 'Riders elect three representatives',
    announcedAt: tale.daysAgo(285, 8),
    nominationsOpenAt: tale.daysAgo(284, 8),
    nominationsCloseAt: tale.daysAgo(272, 18),
    opensAt: tale.daysAgo(265, 6),
    closesAt: tale.daysAgo(257, 18),
  };
}

export const ridersVote: Scene = {
  id: 'riders-election',
  title: {
    en: 'Riders elect their representatives in secret; anyone can repeat the count',
    es: 'Los repartidores eligen en secreto; cualquiera puede repetir el recuento',
    fr: 'Les livreurs élisent à bulletin secret ; chacun peut refaire le compte',
    ar: 'السائقون ينتخبون ممثليهم سرًّا، ولكل شخص أن يعيد العدّ',
  },
  async play(tale) {
    const election = ridersElection(tale);
    await announce(tale, election);
    await tale.moveTo(tale.daysAgo(282, 9));
    for (const candidate of riderCandidates) await stand(tale, election.slug, candidate, ['rider-one', 'rider-two']);
    await prepare(tale, election);
    await holdHustings(tale, election.slug, hustings);
    await tale.moveTo(tale.daysAgo(264, 9));
    const rankings = await inDrawnOrder(tale, election.slug, riderCandidates, parkBoardRankings);
    const ballots = rankings.map((ranking, index) => ({ voter: riders[index]?.handle ?? '', content: { ranking } }));
    await castBallots(tale, election, ballots);
    await count(tale, election);
    await tale.moveTo(tale.daysAgo(247, 9));
  },
};
