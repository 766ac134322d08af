import {
  adoptSchedule,
  approveClaim,
  choose,
  fileClaim,
  payBatch,
  payByPhone,
  setAside,
} from '../acts/compensation-acts.ts';
import { screen } from '../acts/assurance-acts.ts';
import { payByDay } from '../acts/day-rate-acts.ts';
import {
  ADVANCE,
  CLAIM,
  ENVELOPE_REASONS,
  honorariumSchedule,
  MODERATORS_REASONS,
  NO_RECEIPT,
  SCHEDULE_REASONS,
  ZIWA_DAYS,
} from '../content/compensation.ts';
import { riders } from '../content/forum-members.ts';
import type { Scene } from '../scene.ts';

/** Who was asked to the sessions with Kitanga: most take what is offered, each in their own way. */
const HEARD = riders.slice(-6);

/** Before anybody is asked: what is paid, and from what. */
export const honorariumRules: Scene = {
  id: 'honorarium-rules',
  title: {
    en: 'The board adopts the honorarium schedule and sets money aside for it',
    es: 'La junta aprueba el baremo de honorarios y aparta dinero para él',
    fr: 'Le conseil adopte le barème des honoraires et réserve de l’argent pour lui',
    ar: 'المجلس يقرّ جدول المكافآت ويخصّص له مالاً',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(222, 14));
    await adoptSchedule(tale, honorariumSchedule, SCHEDULE_REASONS);
    await setAside(tale, {
      ...{ amountMinor: '250000', currency: 'EUR', startsOn: tale.dayAgo(222), endsOn: tale.dayAgo(-150) },
      reasons: ENVELOPE_REASONS,
    });
  },
};

/** After the sessions: people choose, a batch is paid, fares are advanced, a claim waits. */
export const ridersArePaid: Scene = {
  id: 'riders-are-paid',
  title: {
    en: 'Riders who were heard are offered the same; most take it, some do not, and nobody learns who',
    es: 'A los repartidores oídos se les ofrece lo mismo; la mayoría lo toma, otros no, y nadie sabe quién',
    fr: 'Les livreurs entendus reçoivent la même offre ; la plupart la prennent, d’autres non, et nul ne sait qui',
    ar: 'يُعرض على السائقين المسموعين الشيء نفسه؛ أكثرهم يأخذه وبعضهم لا، ولا يعلم أحد من',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(201, 10));
    const takers = HEARD.slice(0, 5).map(({ handle }) => handle);
    for (const [place, handle] of takers.entries()) await payByPhone(tale, handle, `+25470000010${place}`);
    for (const handle of takers) await choose(tale, handle, { choice: 'accept' });
    await choose(tale, HEARD[5]!.handle, { choice: 'redirect_fund' });
    await choose(tale, 'njiwa', { choice: 'decline' });
    const advance = { kind: 'travel', purpose: ADVANCE, amountMinor: '1400', neededBy: tale.dayAgo(199) };
    const { id } = await fileClaim(tale, takers[0]!, advance);
    await approveClaim(tale, id);
    await payBatch(tale, 'first-honoraria');
    const claim = { kind: 'care', purpose: CLAIM, amountMinor: '900', declaration: NO_RECEIPT };
    await fileClaim(tale, 'rider-one', claim);
  },
};

/** Two days ago: an NGO is resourced for its part, and the moderators' work is covered at last. */
export const othersAreResourced: Scene = {
  id: 'others-are-resourced',
  title: {
    en: 'An NGO without a grant is paid by the day, and money is set aside for the moderators',
    es: 'A una ONG sin subvención se le paga por días, y se aparta dinero para quienes moderan',
    fr: 'Une ONG sans subvention est payée à la journée, et de l’argent est réservé pour les modérateurs',
    ar: 'منظمة بلا منحة يُدفع لها بالأيام، ويُخصَّص مال للمشرفين على المحتوى',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(2, 11));
    await screen(tale, 'ziwa', 'day-rate');
    await payByDay(tale, ZIWA_DAYS);
    await setAside(tale, {
      ...{ amountMinor: '150000', currency: 'USD', startsOn: tale.dayAgo(2), endsOn: tale.dayAgo(-120) },
      reasons: MODERATORS_REASONS,
    });
  },
};
