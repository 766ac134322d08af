import { memberCalled, mutation } from '../acts/election-acts.ts';
import { acknowledge } from '../acts/answer-acts.ts';
import { publishResults } from '../acts/consultation-acts.ts';
import { seatedIn } from '../acts/engagement-acts.ts';
import {
  adoptPosition,
  amend,
  comment,
  decide,
  draftPosition,
  restate,
  translatePosition,
  writeOpinion,
} from '../acts/position-acts.ts';
import { sendByCode, workOnFirstInput } from '../acts/hearing-acts.ts';
import { restOn } from '../acts/source-acts.ts';
import { payConsultation } from '../content/consultations.ts';
import { inputs, threatsWork } from '../content/hearing.ts';
import { judgedByStars, judgedByStarsRests } from '../content/position-judged.ts';
import { queueNobodyCanRead, queueRests } from '../content/position-moderators.ts';
import { payAmendments, payOpinion, payRests, payYouCanCount, transportAuthority } from '../content/position-pay.ts';
import { switchedOff, switchedOffOpinion, switchedOffRests } from '../content/position-riders.ts';
import type { Scene } from '../scene.ts';

export const ridersDraft: Scene = {
  id: 'riders-draft',
  title: {
    en: 'The riders draft what they want of Kitanga, from what was said in the sessions',
    es: 'Los repartidores redactan lo que quieren de Kitanga, a partir de lo dicho en las sesiones',
    fr: 'Les livreurs rédigent ce qu’ils veulent de Kitanga, d’après ce qui fut dit en séance',
    ar: 'السائقون يصوغون ما يريدونه من كيتانغا مما قيل في الجلسات',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(188, 15));
    await draftPosition(tale, switchedOff);
    await restOn(tale, switchedOff, switchedOffRests);
  },
};

export const ridersPosition: Scene = {
  id: 'riders-position',
  title: {
    en: 'The riders adopt a position on suspended accounts, with a minority opinion',
    es: 'Los repartidores adoptan una posición sobre las cuentas suspendidas, con una opinión minoritaria',
    fr: 'Les livreurs adoptent une position sur les comptes suspendus, avec une opinion minoritaire',
    ar: 'السائقون يعتمدون موقفًا من الحسابات الموقوفة مع رأي للأقلية',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(150, 11));
    await decide(tale, switchedOff, { 2: 'no' });
    await tale.moveTo(tale.daysAgo(150, 15));
    await writeOpinion(tale, switchedOff, { seat: 2, text: switchedOffOpinion.text.en, handsIn: true });
    await tale.moveTo(tale.daysAgo(149, 5));
    await translatePosition(tale, switchedOff, switchedOffOpinion.text);
    await tale.moveTo(tale.daysAgo(149, 7));
    await adoptPosition(tale, switchedOff);
  },
};

export const kitangaRestates: Scene = {
  id: 'kitanga-restates',
  title: {
    en: 'Kitanga says in its own words what it understood; the riders correct it once',
    es: 'Kitanga dice con sus palabras qué entendió; los repartidores lo corrigen una vez',
    fr: 'Kitanga dit avec ses mots ce qu’elle a compris ; les livreurs corrigent une fois',
    ar: 'كيتانغا تقول بكلماتها ما فهمته، والسائقون يصححونه مرة',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(128, 6));
    await restate(tale, switchedOff, {
      ...{ number: 1, by: 'kitanga-rights' },
      text: 'We are asked to send an automatic message with the ground of a suspension as soon as the account is closed.',
      correction:
        'A day before, not after; and with what you rest it on, so that a rider can show you the ferry ticket in time.',
    });
    await restate(tale, switchedOff, {
      ...{ number: 1, by: 'kitanga-rights', correction: null },
      text: 'We are asked to tell the rider the ground and show what it rests on a day before an account is closed, in the rider’s language; where somebody is in danger, within two hours after.',
    });
  },
};

export const moderatorsPosition: Scene = {
  id: 'moderators-position',
  title: {
    en: 'The moderators send Meridian a position on a language that few of them read',
    es: 'Los moderadores envían a Meridian una posición sobre una lengua que pocos leen',
    fr: 'Les modérateurs envoient à Meridian une position sur une langue que peu lisent',
    ar: 'المراجعون يرسلون إلى ميريديان موقفًا من لغة يقرؤها قليلون',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(121, 13));
    await sendByCode(tale, 'heard-threats', 'sendOneOffInput', inputs.threats);
    await workOnFirstInput(tale, queueNobodyCanRead.forum, threatsWork, 'threats-work');
    await draftPosition(tale, queueNobodyCanRead, 'members');
    await restOn(tale, queueNobodyCanRead, queueRests);
    await tale.moveTo(tale.daysAgo(120, 9));
    await decide(tale, queueNobodyCanRead);
    await tale.moveTo(tale.daysAgo(120, 15));
    await translatePosition(tale, queueNobodyCanRead);
    await tale.moveTo(tale.daysAgo(119, 6));
    await adoptPosition(tale, queueNobodyCanRead);
  },
};

export const judgedDraft: Scene = {
  id: 'judged-draft',
  title: {
    en: 'The riders draft what the map of their answers has in common',
    es: 'Los repartidores redactan lo que el mapa de sus respuestas tiene en común',
    fr: 'Les livreurs rédigent ce que la carte de leurs réponses a en commun',
    ar: 'السائقون يصوغون ما تجتمع عليه خريطة إجاباتهم',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(64, 8));
    await draftPosition(tale, judgedByStars);
    await restOn(tale, judgedByStars, judgedByStarsRests);
  },
};

/** From the consultation of six hundred; which may be shown to everybody once the position is adopted. */
export const judgedPosition: Scene = {
  id: 'judged-position',
  title: {
    en: 'What all groups of six hundred members agree on becomes a position, and the map of their answers is published',
    es: 'Lo que comparten todos los grupos de seiscientos miembros se vuelve una posición, y su mapa se publica',
    fr: 'Ce que partagent tous les groupes de six cents membres devient une position, et leur carte est publiée',
    ar: 'ما تتفق عليه كل مجموعات ستمئة عضو يصير موقفًا، وتُنشر خريطة إجاباتهم',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(15, 12));
    const [writer = ''] = await seatedIn(tale, judgedByStars.forum);
    await decide(tale, judgedByStars);
    await translatePosition(tale, judgedByStars);
    await adoptPosition(tale, judgedByStars);
    await publishResults(tale, payConsultation, writer);
    const answering = {
      ...{ position: judgedByStars.slug, forum: judgedByStars.forum, addressee: judgedByStars.addressee },
      ...{ rights: 'kitanga-rights', signatory: 'kitanga-signatory' },
    };
    for (const number of [1, 2]) await acknowledge(tale, answering, number);
  },
};

export const payPosition: Scene = {
  id: 'pay-position',
  title: {
    en: 'The riders draft a position on pay; two representatives want the same clause to say different things',
    es: 'Los repartidores redactan una posición sobre la paga; dos representantes quieren cosas distintas',
    fr: 'Les livreurs rédigent une position sur la paie ; deux représentants veulent deux choses différentes',
    ar: 'السائقون يصوغون موقفًا من الأجر، وممثلان يريدان من البند نفسه شيئين مختلفين',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(9, 9));
    const [representative = ''] = await seatedIn(tale, payYouCanCount.forum);
    const input = { ...transportAuthority, forum: payYouCanCount.forum };
    const enter = mutation('enterAddressee', 'Addressee', { input: ['EnterAddresseeInput!', input] });
    await tale.act(`addressee-${transportAuthority.slug}`, representative, enter, {
      doneIf: ['SlugTaken'],
      done: { id: '' },
    });
    await draftPosition(tale, payYouCanCount);
    await restOn(tale, payYouCanCount, payRests);
    await amend(tale, payYouCanCount, payAmendments);
    await writeOpinion(tale, payYouCanCount, { seat: 2, text: payOpinion, handsIn: false });
    await tale.moveTo(tale.daysAgo(9, 15));
    await comment(tale, payYouCanCount, {
      ...{ persona: memberCalled('rider-5'), language: 'fr' },
      text: 'Ajoutez la batterie : celui qui loue sa moto électrique paie la recharge, et cela n’apparaît nulle part.',
    });
  },
};
