import { vet } from '../acts/assurance-acts.ts';
import { castBallots, count, inDrawnOrder } from '../acts/counting-acts.ts';
import { announce, prepare, stand, type StoryElection } from '../acts/election-acts.ts';
import { appointOfficers, enrolMembers, foundForum } from '../acts/forum-acts.ts';
import { moderators } from '../content/forum-members.ts';
import { moderatorCandidates } from '../content/candidates.ts';
import { moderatorsVoice } from '../content/forums.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';
import { OFFICES } from './riders-forum.ts';

const VOTERS = 37;
const PANELISTS = ['panelist-one', 'panelist-two', 'panelist-three'];

export function moderatorsElection(tale: Tale): StoryElection {
  return {
    ...{ forum: 'moderators-voice', slug: 'moderators-first-election', constituency: 'moderators' },
    title: 'Content moderators elect two representatives',
    announcedAt: tale.daysAgo(183, 8),
    nominationsOpenAt: tale.daysAgo(182, 8),
    nominationsCloseAt: tale.daysAgo(172, 18),
    opensAt: tale.daysAgo(168, 6),
    closesAt: tale.daysAgo(160, 18),
  };
}

// Who comes first for how many, as index of the candidates; the second half of a ballot varies with its voter.
const FIRST = [0, 2, 1, 0, 3, 1, 2, 0, 1, 3, 0];

/** Invented rankings, as varied as those of a small electorate are. */
function rankings(): number[][] {
  const count = moderatorCandidates.length;
  return Array.from({ length: VOTERS }, (_, index) => {
    const first = FIRST[index % FIRST.length] ?? 0;
    const others = Array.from({ length: count - 1 }, (_, rank) => (first + 1 + ((index + rank) % (count - 1))) % count);
    return [first, ...others.slice(0, index % count)].map((candidate) => candidate + 1);
  });
}

/** A forum of few people, whose gate keeps the ballots of its election closed. */
export const moderatorsForum: Scene = {
  id: 'moderators-forum',
  title: {
    en: 'Content moderators found a forum and elect; they are few, so their ballots stay closed',
    es: 'Moderadores de contenido fundan un foro y eligen; son pocos y sus papeletas quedan cerradas',
    fr: 'Des modérateurs fondent un forum et élisent ; peu nombreux, leurs bulletins restent clos',
    ar: 'مراجعو المحتوى يؤسسون منتدى وينتخبون؛ ولقلّتهم تبقى أوراقهم مغلقة',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(187, 9));
    await vet(tale, 'atlas');
    await foundForum(tale, moderatorsVoice);
    await tale.moveTo(tale.daysAgo(186, 9));
    const panelists = PANELISTS.map((panelist) => [panelist, 'appeal_panelist'] as const);
    await appointOfficers(tale, moderatorsVoice, [...OFFICES, ...panelists]);
    await enrolMembers(tale, moderatorsVoice, 'moderators', moderators);
    const election = moderatorsElection(tale);
    await announce(tale, election);
    await tale.moveTo(tale.daysAgo(180, 9));
    for (const candidate of moderatorCandidates) {
      await stand(tale, election.slug, candidate, ['moderator-one', 'moderator-1']);
    }
    await prepare(tale, election);
    await tale.moveTo(tale.daysAgo(166, 9));
    const drawn = await inDrawnOrder(tale, election.slug, moderatorCandidates, rankings());
    const ballots = drawn.map((ranking, index) => ({ voter: moderators[index]?.handle ?? '', content: { ranking } }));
    await castBallots(tale, election, ballots);
    await count(tale, election);
    await tale.moveTo(tale.daysAgo(150, 9));
  },
};
