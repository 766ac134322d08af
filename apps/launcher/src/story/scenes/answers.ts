import {
  acknowledge,
  acknowledgeAlert,
  answer,
  askForFullVote,
  close,
  extend,
  raiseAlert,
  rate,
  reportStep,
  takeFirstMeasures,
  type Answering,
} from '../acts/answer-acts.ts';
import { riders } from '../content/forum-members.ts';
import { alertWords, firstMeasures, kitangaAnswers, meridianAnswer } from '../content/answers.ts';
import type { Scene } from '../scene.ts';

const kitanga: Answering = {
  ...{ position: 'switched-off-without-a-word', forum: 'lake-riders', addressee: 'kitanga-telecom' },
  ...{ rights: 'kitanga-rights', signatory: 'kitanga-signatory' },
};
const meridian: Answering = {
  ...{ position: 'a-queue-nobody-can-read', forum: 'moderators-voice', addressee: 'meridian-search' },
  ...{ rights: 'meridian-rights', signatory: 'meridian-signatory' },
};

const GOOD = ['implemented', 'implemented', 'partly', 'implemented', 'implemented', 'acceptable_alternative'];
const FAIR = ['partly', 'implemented', 'partly', 'partly', 'acceptable_alternative', 'partly'];
const WORDS = ['answered_without_answering', 'answered_without_answering', 'not', 'answered_without_answering'];
/** Riders who are nobody’s persona, more than it takes to ask for a full vote. */
const DOUBTERS = riders.filter(({ handle }) => /^rider-\d+$/.test(handle)).slice(40, 100);
/** As many as make a quorum of a panel with its representatives, and two more. */
const twice = (choices: readonly string[]) => [...choices, ...choices];

export const kitangaReceives: Scene = {
  id: 'kitanga-receives',
  title: {
    en: 'Kitanga says that the position arrived, and takes first measures',
    es: 'Kitanga acusa recibo de la posición y toma primeras medidas',
    fr: 'Kitanga accuse réception de la position et prend de premières mesures',
    ar: 'كيتانغا تقرّ بوصول الموقف وتتخذ تدابير أولى',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(149, 8));
    for (const { number } of kitangaAnswers) await acknowledge(tale, kitanga, number);
    await takeFirstMeasures(tale, kitanga, 1, firstMeasures.kitanga);
    await takeFirstMeasures(tale, kitanga, 3, firstMeasures.kitanga);
  },
};

export const meridianReceives: Scene = {
  id: 'meridian-receives',
  title: {
    en: 'Meridian says that the position arrived, and puts two readers on call',
    es: 'Meridian acusa recibo de la posición y pone a dos lectores de guardia',
    fr: 'Meridian accuse réception de la position et met deux lecteurs d’astreinte',
    ar: 'ميريديان تقرّ بوصول الموقف وتكلّف قارئَين بالمناوبة',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(119, 8));
    for (const number of [1, 2, 3]) await acknowledge(tale, meridian, number);
    await takeFirstMeasures(tale, meridian, 1, firstMeasures.meridian);
    await takeFirstMeasures(tale, meridian, 2, firstMeasures.meridian);
  },
};

export const kitangaAnswersAll: Scene = {
  id: 'kitanga-answers',
  title: {
    en: 'Kitanga answers clause by clause; representatives and members drawn by lot rate it in secret',
    es: 'Kitanga responde cláusula por cláusula; representantes y miembros sorteados lo valoran en secreto',
    fr: 'Kitanga répond clause par clause ; représentants et membres tirés au sort évaluent en secret',
    ar: 'كيتانغا ترد بندًا بندًا، والممثلون وأعضاء مسحوبون بالقرعة يقيّمون سرًّا',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(119, 7));
    for (const answered of kitangaAnswers) await answer(tale, kitanga, answered);
    await rate(tale, kitanga, 1, twice(GOOD));
    await rate(tale, kitanga, 2, twice(FAIR));
    await rate(tale, kitanga, 3, twice(FAIR));
    await rate(tale, kitanga, 4, twice(GOOD));
  },
};

export const meridianAnswersOne: Scene = {
  id: 'meridian-answers-one',
  title: {
    en: 'Meridian answers one recommendation with words; members say that it is no answer',
    es: 'Meridian responde a una recomendación con palabras; los miembros dicen que no es una respuesta',
    fr: 'Meridian répond à une recommandation par des mots ; les membres disent que ce n’en est pas une',
    ar: 'ميريديان ترد على توصية بكلام، والأعضاء يقولون إنه ليس ردًّا',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(88, 7));
    await answer(tale, meridian, meridianAnswer);
    await rate(tale, meridian, 2, [...twice(WORDS), ...WORDS]);
  },
};

export const forumsJudge: Scene = {
  id: 'forums-judge',
  title: {
    en: 'The riders close two items; the moderators give Meridian more time for one',
    es: 'Los repartidores cierran dos puntos; los moderadores dan más plazo a Meridian para uno',
    fr: 'Les livreurs closent deux points ; les modérateurs accordent du temps à Meridian pour un',
    ar: 'السائقون يغلقون بندين، والمراجعون يمهلون ميريديان في بند',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(68, 9));
    await reportStep(tale, kitanga, 1, {
      en: 'Read by eleven riders in Dholuo and ten in Luganda; four sentences were changed.',
      fr: 'Relu par onze livreurs en dholuo et dix en luganda ; quatre phrases ont été changées.',
      ar: 'راجعه أحد عشر سائقًا بالدولو وعشرة باللوغندا، وتغيرت أربع جمل.',
    });
    await close(
      tale,
      kitanga,
      1,
      'Twelve suspended riders showed us their notices: each had the reason and the trips a day before.',
    );
    await close(tale, kitanga, 4, 'The figures of two quarters are on the site, by town and ground.');
    await extend(tale, meridian, {
      ...{ number: 3, toDay: tale.dayAgo(-10) },
      reasons: 'The counsellors are being chosen together with us; that takes longer than the sixty days.',
    });
  },
};

export const meridianAlert: Scene = {
  id: 'meridian-alert',
  title: {
    en: 'The moderators raise an urgent alert; Meridian acknowledges it within a day',
    es: 'Los moderadores lanzan una alerta urgente; Meridian acusa recibo en un día',
    fr: 'Les modérateurs lancent une alerte urgente ; Meridian en accuse réception en un jour',
    ar: 'المراجعون يطلقون تنبيهًا عاجلًا، وميريديان تقرّ به خلال يوم',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(8, 20));
    await raiseAlert(tale, meridian, alertWords);
    await tale.moveTo(tale.daysAgo(7, 10));
    await acknowledgeAlert(tale, meridian, alertWords.reply);
  },
};

/** Open while the visitor looks on: every rider and driver can rate. */
export const allAreAsked: Scene = {
  id: 'all-are-asked',
  title: {
    en: 'Riders who doubt a rating ask that everybody rates; the vote of all is open',
    es: 'Repartidores que dudan de una valoración piden que valoren todos; la votación de todos está abierta',
    fr: 'Des livreurs qui doutent d’une évaluation demandent que tous évaluent ; le vote de tous est ouvert',
    ar: 'سائقون يشكّون في تقييم يطلبون أن يقيّم الجميع، وتصويت الجميع مفتوح',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(2, 13));
    await askForFullVote(
      tale,
      kitanga,
      3,
      DOUBTERS.map(({ handle }) => handle),
    );
  },
};
