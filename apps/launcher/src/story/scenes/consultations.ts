import { askMembers, comment, propose, rateAll } from '../acts/consultation-acts.ts';
import { enrolMembers } from '../acts/forum-acts.ts';
import {
  payComments,
  payConsultation,
  payProposals,
  weatherConsultation,
  weatherProposal,
} from '../content/consultations.ts';
import { drivers, laterRiders, riders } from '../content/forum-members.ts';
import { lakeRiders } from '../content/forums.ts';
import type { Scene } from '../scene.ts';

const REPRESENTATIVE = 'njiwa';
/** Numbers of those who joined in the first days stay theirs. */
const LATER_FROM = 1_000;
const handlesOf = (members: readonly { readonly handle: string }[]): string[] => members.map(({ handle }) => handle);

/** Six hundred members say what they think; the worker then draws the map. */
export const payAndPunishment: Scene = {
  id: 'pay-and-punishment',
  title: {
    en: 'Six hundred riders and drivers say what has to change in pay and punishment',
    es: 'Seiscientos repartidores y conductores dicen qué debe cambiar en el pago y los castigos',
    fr: 'Six cents livreurs et chauffeurs disent ce qui doit changer dans la paie et les sanctions',
    ar: 'ستمئة من السائقين يقولون ما يجب أن يتغير في الأجر والعقوبة',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(87, 9));
    await enrolMembers(tale, lakeRiders, 'riders', laterRiders, LATER_FROM);
    await tale.moveTo(tale.daysAgo(86, 9));
    await askMembers(tale, REPRESENTATIVE, payConsultation, tale.dayAgo(70));
    await tale.moveTo(tale.daysAgo(82, 4));
    await comment(tale, payConsultation, payComments);
    for (const proposal of payProposals) await propose(tale, payConsultation, proposal, REPRESENTATIVE);
    const asked = { ...payConsultation, statements: [...payConsultation.statements, ...payProposals] };
    await rateAll(tale, asked, handlesOf([...riders, ...drivers, ...laterRiders]), { daysAgo: 82, hour: 5 });
    await tale.moveTo(tale.daysAgo(69, 13));
  },
};

/** Asked today, for visitors to answer. */
export const heatAndRain: Scene = {
  id: 'heat-and-rain',
  title: {
    en: 'Representatives ask what should happen in heat and rain',
    es: 'Los representantes preguntan qué debe ocurrir con el calor y la lluvia',
    fr: 'Les représentants demandent ce qui doit se passer sous la chaleur et la pluie',
    ar: 'الممثلون يسألون عما ينبغي فعله في الحر والمطر',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(8, 17));
    await askMembers(tale, REPRESENTATIVE, weatherConsultation, tale.dayAgo(-12));
    await propose(tale, weatherConsultation, weatherProposal, REPRESENTATIVE);
    await rateAll(tale, weatherConsultation, handlesOf(riders.slice(20, 60)), { daysAgo: 8, hour: 17 });
  },
};
