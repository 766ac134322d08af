import {
  answerGrievance,
  enterRemedies,
  makeSafetyKey,
  sendByCode,
  sendSealed,
  softTone,
  workOnFirstInput,
} from '../acts/hearing-acts.ts';
import { grievances, inputs, meridianSays, queueWork, reprisal, sealedReports } from '../content/hearing.ts';
import type { Scene } from '../scene.ts';

/** People are heard without an account: the first of them, three months ago. */
export const firstHeard: Scene = {
  id: 'first-heard',
  title: {
    en: 'People are heard without an account: a point, two grievances, a sealed report',
    es: 'Se escucha a personas sin cuenta: una idea, dos quejas, un informe sellado',
    fr: 'On entend des personnes sans compte : un propos, deux réclamations, un signalement scellé',
    ar: 'أناس يُسمَعون بلا حساب: فكرة وتظلّمان وبلاغ مختوم',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(88, 9));
    await enterRemedies(tale);
    await makeSafetyKey(tale, 'lake-riders');
    await makeSafetyKey(tale, 'moderators-voice');
    await sendByCode(tale, 'heard-queue', 'sendOneOffInput', inputs.queue);
    await sendByCode(tale, 'heard-removed', 'fileGrievance', grievances.answered);
    await sendByCode(tale, 'heard-address', 'fileGrievance', grievances.overdue);
    await sendSealed(tale, 'heard-rota', sealedReports.rota);
    await tale.moveTo(tale.daysAgo(88, 17));
    await answerGrievance(tale, grievances.answered.topic, meridianSays.acknowledges);
  },
};

/** Of two grievances the company answers one. */
export const grievanceAnswered: Scene = {
  id: 'grievance-answered',
  title: {
    en: 'Meridian answers one grievance and lets the other’s date pass',
    es: 'Meridian responde una queja y deja pasar la fecha de la otra',
    fr: 'Meridian répond à une réclamation et laisse passer la date de l’autre',
    ar: 'ميريديان ترد على تظلّم وتدع موعد الآخر يمر',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(64, 6));
    await workOnFirstInput(tale, 'moderators-voice', queueWork);
    await answerGrievance(tale, grievances.answered.topic, meridianSays.answers, 'remedied_in_part');
  },
};

/** What waits for a forum's offices today. */
export const heardToday: Scene = {
  id: 'heard-today',
  title: {
    en: 'A voice note, a point that must wait, a reprisal and a sealed report wait for their offices',
    es: 'Una nota de voz, una idea que debe esperar, una represalia y un informe sellado esperan',
    fr: 'Une note vocale, un propos qui doit attendre, des représailles et un signalement scellé attendent',
    ar: 'رسالة صوتية وفكرة يجب أن تنتظر وعمل انتقامي وبلاغ مختوم بانتظار المسؤولين',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(2, 12));
    await sendByCode(tale, 'heard-voice', 'sendOneOffInput', { ...inputs.voice, voice: softTone(), isHeavy: false });
    await sendByCode(tale, 'heard-rain', 'sendOneOffInput', { ...inputs.rain, sealedUntil: tale.dayAgo(-120) });
    await sendByCode(tale, 'heard-reprisal', 'reportReprisal', reprisal);
    await sendSealed(tale, 'heard-scores', sealedReports.scores);
  },
};
