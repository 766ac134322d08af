import { describeCompany } from '../acts/company-profile-acts.ts';
import { sealItem } from '../acts/confidential-acts.ts';
import {
  openEngagement,
  proposeRules,
  publishBriefing,
  review,
  seatedIn,
  signRules,
  writeAccount,
} from '../acts/engagement-acts.ts';
import { enterSable, fileRequest } from '../acts/request-acts.ts';
import { haldenProfile, kitangaProfile, meridianProfile } from '../content/company-profiles.ts';
import { haldenGateCheck } from '../content/engagement-halden.ts';
import { kitangaSuspensions } from '../content/engagement-kitanga.ts';
import { meridianSmallLanguages } from '../content/engagement-meridian.ts';
import type { StoryEngagement } from '../content/engagements.ts';
import { amendedRules, proposedRules } from '../content/ground-rules.ts';
import { sable, sableFaceData } from '../content/requests.ts';
import { memberCalled } from '../acts/election-acts.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';

const FIRST_WORD = 'This is how we have worked with others. Change whatever does not fit.';
const ANSWER = 'Two changes: the facilitator is chosen together, and nobody waits sixty days for an answer.';

interface Round {
  readonly reviewOn: number;
  readonly endsOn: number;
}

const HALDEN_ROUND: Round = { reviewOn: -165, endsOn: -350 };

const datesOf = (tale: Tale, { reviewOn, endsOn }: Round) => ({
  reviewOn: tale.dayAgo(reviewOn),
  endsOn: tale.dayAgo(endsOn),
});

/** The company speaks first. */
function firstWord(tale: Tale, { slug, rights }: StoryEngagement, round: Round): Promise<void> {
  const proposal = { slug, persona: rights, following: 0, rules: proposedRules, message: FIRST_WORD };
  return proposeRules(tale, { ...proposal, ...datesOf(tale, round) });
}

/** The forum changes what does not fit. */
async function answer(tale: Tale, { slug, forum }: StoryEngagement, round: Round): Promise<void> {
  const [persona = ''] = await seatedIn(tale, forum);
  const proposal = { slug, persona, following: 1, rules: amendedRules, message: ANSWER };
  await proposeRules(tale, { ...proposal, ...datesOf(tale, round) });
}

export const kitangaEngagement: Scene = {
  id: 'kitanga-engagement',
  title: {
    en: 'Kitanga briefs the riders about suspensions; both sides sign ground rules',
    es: 'Kitanga informa a los repartidores sobre las suspensiones; ambas partes firman reglas',
    fr: 'Kitanga informe les livreurs sur les suspensions ; les deux côtés signent des règles',
    ar: 'كيتانغا تطلع السائقين على أمر الإيقاف، والطرفان يوقّعان قواعد',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(240, 9));
    await describeCompany(tale, kitangaProfile);
    await openEngagement(tale, kitangaSuspensions);
    await tale.moveTo(tale.daysAgo(236, 9));
    await publishBriefing(tale, kitangaSuspensions);
    await tale.moveTo(tale.daysAgo(232, 9));
    await writeAccount(tale, kitangaSuspensions);
    const round = { reviewOn: 68, endsOn: -135 };
    await firstWord(tale, kitangaSuspensions, round);
    await tale.moveTo(tale.daysAgo(226, 15));
    await answer(tale, kitangaSuspensions, round);
    await tale.moveTo(tale.daysAgo(222, 9));
    await signRules(tale, kitangaSuspensions, kitangaProfile.signatories[1]);
  },
};

export const meridianEngagement: Scene = {
  id: 'meridian-engagement',
  title: {
    en: 'Meridian and the moderators agree how to talk about a language with few moderators',
    es: 'Meridian y los moderadores acuerdan cómo hablar de una lengua con pocos moderadores',
    fr: 'Meridian et les modérateurs conviennent comment parler d’une langue sans modérateurs',
    ar: 'ميريديان والمراجعون يتفقون كيف يتحدثون عن لغة قليلة المراجعين',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(128, 9));
    await describeCompany(tale, meridianProfile);
    await openEngagement(tale, meridianSmallLanguages);
    await publishBriefing(tale, meridianSmallLanguages);
    await writeAccount(tale, meridianSmallLanguages);
    const round = { reviewOn: -50, endsOn: -235 };
    await firstWord(tale, meridianSmallLanguages, round);
    await tale.moveTo(tale.daysAgo(124, 15));
    await answer(tale, meridianSmallLanguages, round);
    await tale.moveTo(tale.daysAgo(123, 9));
    await signRules(tale, meridianSmallLanguages, meridianProfile.signatories[1]);
  },
};

export const sableRequest: Scene = {
  id: 'sable-request',
  title: {
    en: 'The riders ask a company that is not here what became of their faces',
    es: 'Los repartidores preguntan a una empresa ausente qué fue de sus rostros',
    fr: 'Les livreurs demandent à une entreprise absente ce que sont devenus leurs visages',
    ar: 'السائقون يسألون شركة ليست هنا عمّا جرى لوجوههم',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(121, 12));
    await enterSable(tale, 'lake-riders');
    await fileRequest(tale, sableFaceData, { forum: 'lake-riders', addressee: sable.slug, dueOn: tale.dayAgo(62) });
  },
};

export const kitangaReview: Scene = {
  id: 'kitanga-review',
  title: {
    en: 'After half a year Kitanga and the riders say whether it was meaningful',
    es: 'Tras medio año, Kitanga y los repartidores dicen si tuvo sentido',
    fr: 'Après six mois, Kitanga et les livreurs disent si cela a eu un sens',
    ar: 'بعد نصف سنة تقول كيتانغا والسائقون إن كان لذلك معنى',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(64, 7));
    const { slug, rights } = kitangaSuspensions;
    const kept = (part: string, mark: string) => ({ part, kept: mark });
    await review(tale, slug, rights, {
      meaningful: 'mostly',
      rulesKept: [kept('informationFirst', 'kept'), kept('closingTheLoop', 'partly'), kept('compensation', 'kept')],
      remark:
        'Three of four answers came in time. For the fourth we needed the legal department and told the forum late.',
    });
    const members = ['njiwa', 'twiga', 'rider-one', 'rider-two', 'rider-1', 'rider-2', 'rider-3'].map(memberCalled);
    for (const [index, member] of members.entries()) {
      const rulesKept = [kept('informationFirst', 'kept'), kept('closingTheLoop', index < 3 ? 'broken' : 'partly')];
      await review(tale, slug, member, { meaningful: index < 4 ? 'mostly' : 'little', rulesKept, remark: null });
    }
  },
};

export const haldenEngagement: Scene = {
  id: 'halden-engagement',
  title: {
    en: 'Halden asks before a launch; one item stays sealed until a day',
    es: 'Halden pregunta antes de lanzar; un punto queda sellado hasta un día',
    fr: 'Halden demande avant un lancement ; un point reste scellé jusqu’à un jour',
    ar: 'هالدن تسأل قبل الإطلاق؛ وبند يبقى مختومًا إلى يوم',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(15, 13));
    await describeCompany(tale, haldenProfile);
    await openEngagement(tale, haldenGateCheck);
    await publishBriefing(tale, haldenGateCheck);
    await writeAccount(tale, haldenGateCheck);
    await sealItem(tale, haldenGateCheck, {
      ...{ key: 'halden-error-rates', ownerRole: 'Vice president, product', reason: 'trade_secret' },
      stub: 'Error rates of Halden Gate by skin tone and sex, as measured in the test of this spring.',
      reasonText:
        'Competitors could compute the threshold from these figures before the launch; after it they are worth nothing to them.',
      text: 'Wrong refusals at the door, in 10,000 attempts: men with light skin 11, women with light skin 24, men with dark skin 57, women with dark skin 99.',
      launchOn: tale.dayAgo(-120),
    });
    await firstWord(tale, haldenGateCheck, HALDEN_ROUND);
  },
};

export const haldenAnswer: Scene = {
  id: 'halden-answer',
  title: {
    en: 'The moderators send other ground rules back to Halden',
    es: 'Los moderadores devuelven otras reglas a Halden',
    fr: 'Les modérateurs renvoient d’autres règles à Halden',
    ar: 'المراجعون يردّون قواعد أخرى إلى هالدن',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(8, 17));
    await answer(tale, haldenGateCheck, HALDEN_ROUND);
  },
};
