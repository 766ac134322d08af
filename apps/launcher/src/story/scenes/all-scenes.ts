import type { Scene } from '../scene.ts';
import { recallThatFails, recallThatPasses, seatFallsVacant } from './aftermath.ts';
import { heatAndRain, payAndPunishment } from './consultations.ts';
import { honorariumRules, othersAreResourced, ridersArePaid } from './compensation.ts';
import { contributions } from './contributions.ts';
import { driversPrepare, driversStand, driversVote } from './drivers-election.ts';
import {
  haldenAnswer,
  haldenEngagement,
  kitangaEngagement,
  kitangaReview,
  meridianEngagement,
  sableRequest,
} from './engagements.ts';
import { firstAgreements } from './first-agreements.ts';
import { firstCall } from './first-call.ts';
import { firstDecisions } from './first-decisions.ts';
import { firstPayments, firstReport } from './first-payments.ts';
import { firstReview } from './first-review.ts';
import { foundingScene } from './founding.ts';
import { firstHeard, grievanceAnswered, heardToday } from './hearing.ts';
import { inPayment } from './in-payment.ts';
import { moderatorsForum } from './moderators-forum.ts';
import {
  allAreAsked,
  kitangaAnswersAll,
  forumsJudge,
  kitangaReceives,
  meridianAnswersOne,
  meridianAlert,
  meridianReceives,
} from './answers.ts';
import { openCallScene } from './open-call.ts';
import { organisationsScene } from './organisations.ts';
import { people } from './people.ts';
import { debit, recentMoney } from './recent-money.ts';
import { recordsChecked } from './records.ts';
import { lostDispute, reserve } from './reserve.ts';
import { ridersForum, ridersVote } from './riders-forum.ts';
import { secondCall } from './second-call.ts';
import {
  judgedDraft,
  judgedPosition,
  kitangaRestates,
  moderatorsPosition,
  payPosition,
  ridersDraft,
  ridersPosition,
} from './positions.ts';
import { kitangaSessions, sessionsAhead } from './taking-part.ts';
import { proposals, today } from './today.ts';

/** The demo's past, in the order in which it happened. */
export const scenes: readonly Scene[] = [
  people,
  foundingScene,
  organisationsScene,
  contributions,
  reserve,
  firstCall,
  firstReview,
  firstDecisions,
  firstAgreements,
  firstPayments,
  lostDispute,
  ridersForum,
  ridersVote,
  kitangaEngagement,
  honorariumRules,
  kitangaSessions,
  ridersArePaid,
  firstReport,
  ridersDraft,
  moderatorsForum,
  ridersPosition,
  kitangaReceives,
  recallThatFails,
  kitangaRestates,
  meridianEngagement,
  debit,
  sableRequest,
  moderatorsPosition,
  kitangaAnswersAll,
  meridianReceives,
  recallThatPasses,
  meridianAnswersOne,
  firstHeard,
  payAndPunishment,
  forumsJudge,
  driversStand,
  grievanceAnswered,
  kitangaReview,
  recordsChecked,
  judgedDraft,
  secondCall,
  judgedPosition,
  haldenEngagement,
  recentMoney,
  openCallScene,
  payPosition,
  haldenAnswer,
  heatAndRain,
  meridianAlert,
  driversPrepare,
  proposals,
  seatFallsVacant,
  inPayment,
  othersAreResourced,
  heardToday,
  sessionsAhead,
  allAreAsked,
  driversVote,
  today,
];
