import { agreeToServe, recall, resign, type StoryRecall } from '../acts/aftermath-acts.ts';
import { moderators } from '../content/forum-members.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';

const VOTERS = 33;

function recallAmongModerators(
  tale: Tale,
  {
    begins,
    votedLast,
    ...facts
  }: Pick<StoryRecall, 'slug' | 'title' | 'target' | 'reasons' | 'reply' | 'keep'> & {
    begins: number;
    votedLast: number;
  },
): StoryRecall {
  const others = moderators.map(({ handle }) => handle).filter((handle) => handle !== facts.target.handle);
  return {
    ...facts,
    ...{ forum: 'moderators-voice', constituency: 'moderators' },
    // The charter asks for a quarter of those who voted last.
    petitioners: others.slice(-Math.ceil(votedLast / 4)),
    petitionedAt: tale.daysAgo(begins, 9),
    announcedAt: tale.daysAgo(begins - 15, 10),
    opensAt: tale.daysAgo(begins - 17, 6),
    closesAt: tale.daysAgo(begins - 20, 18),
    voters: others.slice(0, VOTERS),
  };
}

export const recallThatFails: Scene = {
  id: 'recall-that-fails',
  title: {
    en: 'A majority wants to recall whom the night shift elected; one quota is enough to keep her',
    es: 'Una mayoría quiere revocar a quien eligió el turno de noche; una cuota basta para que siga',
    fr: 'Une majorité veut révoquer l’élue de l’équipe de nuit ; un quota suffit pour qu’elle reste',
    ar: 'أغلبية تريد سحب الثقة ممّن انتخبتها مناوبة الليل؛ وحصة واحدة تكفي لبقائها',
  },
  async play(tale) {
    const story = recallAmongModerators(tale, {
      begins: 149,
      votedLast: 37,
      slug: 'moderators-recall-one',
      title: 'Shall Dum Palm keep the seat of the night shift?',
      target: { handle: 'dum-palm', pseudonym: 'Dum Palm' },
      reasons: 'She speaks of nights only, and most of us work by day.',
      reply: 'I was elected to speak of nights. Ask me about days as well; I will carry both.',
      // One quota of two seats: floor(33 / 3) + 1 = 12.
      keep: 13,
    });
    await recall(tale, story);
  },
};

export const recallThatPasses: Scene = {
  id: 'recall-that-passes',
  title: {
    en: 'Another representative is recalled: hardly anybody stands behind him any more',
    es: 'Otro representante es revocado: casi nadie lo apoya ya',
    fr: 'Un autre représentant est révoqué : presque plus personne ne le soutient',
    ar: 'سُحبت الثقة من ممثّل آخر: لم يعد أحد تقريبًا يسنده',
  },
  async play(tale) {
    const story = recallAmongModerators(tale, {
      begins: 119,
      votedLast: VOTERS,
      slug: 'moderators-recall-two',
      title: 'Shall Acacia keep the seat?',
      target: { handle: 'acacia', pseudonym: 'Acacia' },
      reasons: 'Three meetings with the contractor, and no report of any of them.',
      reply: 'The reports were promised to the contractor as confidential. I should have said so.',
      keep: 6,
    });
    await recall(tale, story);
    await tale.moveTo(tale.daysAgo(89, 9));
    await agreeToServe(tale, 'after-recall', 'marula');
  },
};

export const seatFallsVacant: Scene = {
  id: 'seat-falls-vacant',
  title: {
    en: 'A riders’ representative resigns; those who stood before are asked to follow',
    es: 'Renuncia un representante de los repartidores; se pregunta a quienes se presentaron',
    fr: 'Un représentant des livreurs démissionne ; on demande à celles et ceux qui s’étaient présentés',
    ar: 'استقال أحد ممثلي السائقين بالدراجات، وسُئل من ترشحوا قبلًا أن يخلفوه',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(5, 12));
    await resign(tale, 'lake-riders', { handle: 'chui', pseudonym: 'Chui' });
    await agreeToServe(tale, 'after-chui', 'pundamilia');
    await agreeToServe(tale, 'after-chui', 'korongo');
  },
};
