import { AppointmentsResolver } from './api/appointments.resolver.ts';
import { ForumLoader } from './api/forum.loader.ts';
import { ForumPartsLoader } from './api/forum-parts.loader.ts';
import {
  CharterPanelistResolver,
  ConstituencyResolver,
  ForumEvaluationResolver,
  PanelOrganisationResolver,
} from './api/forum-parts.resolver.ts';
import { ForumsResolver } from './api/forums.resolver.ts';
import { FoundingResolver } from './api/founding.resolver.ts';
import {
  ModerationActResolver,
  ModerationAppealResolver,
  TextToModerateResolver,
} from './api/moderation-forum.resolver.ts';
import { ModerationDeskResolver, ModerationResolver } from './api/moderation.resolver.ts';
import { MotionOrganisationsResolver, MotionResolver, MotionSignatureResolver } from './api/motion.resolver.ts';
import { ForumAppointmentResolver, OfficeResolver } from './api/office.resolver.ts';
import { OwnOfficesResolver } from './api/own-offices.resolver.ts';
import { AnswerMotion } from './application/answer-motion.ts';
import { AppealModeration } from './application/appeal-moderation.ts';
import { AppealPanels } from './application/appeal-panels.ts';
import { AppealSettlement } from './application/appeal-settlement.ts';
import { CharterAdoption, CharterAnnouncements } from './application/charter-adoption.ts';
import { CharterChecks } from './application/charter-checks.ts';
import { ContinueOrStop } from './application/continue-or-stop.ts';
import { DecideAppeal } from './application/decide-appeal.ts';
import { ProposeEndOfAppointment, ResignOffice } from './application/end-appointment.ts';
import { Evaluators } from './application/evaluators.ts';
import { ForumAppointments } from './application/forum-appointments.ts';
import { ForumOffice } from './application/forum-office.ts';
import { ForumPages } from './application/forum-pages.ts';
import { ForumReader } from './application/forum-reader.ts';
import { ForumRepresentatives } from './application/forum-representatives.ts';
import { ForumStandings } from './application/forum-standings.ts';
import { ForumDirectory, ForumSurroundings } from './application/forum-surroundings.ts';
import { HearingForums } from './application/hearing-forums.ts';
import { HideContent, ModeratorsView } from './application/hide-content.ts';
import { ModerationDesk } from './application/moderation-desk.ts';
import { ModerationNotices } from './application/moderation-notices.ts';
import { Moderation } from './application/moderation.ts';
import { MotionEffects } from './application/motion-effects.ts';
import { MotionNotices } from './application/motion-notices.ts';
import { Motions } from './application/motions.ts';
import { NameEvaluator } from './application/name-evaluator.ts';
import { Offices } from './application/offices.ts';
import { PanelPasts } from './application/panel-pasts.ts';
import { Panels } from './application/panels.ts';
import { ProposeAppointment } from './application/propose-appointment.ts';
import { ProposeCharterVersion } from './application/propose-charter-version.ts';
import { FirstCharter, ProposeForum } from './application/propose-forum.ts';
import { ProposeMotion } from './application/propose-motion.ts';
import { RecordEvaluation } from './application/record-evaluation.ts';
import { SettleMotion } from './application/settle-motion.ts';
import { TextsToModerate } from './application/text-to-moderate.ts';
import { VoteOnMotion } from './application/vote-on-motion.ts';
import { WaitingForums } from './application/waiting-forums.ts';
import { WithdrawMotion } from './application/withdraw-motion.ts';
import { AppealRepository } from './persistence/appeal.repository.ts';
import { AppointmentRepository } from './persistence/appointment.repository.ts';
import { CharterRepository } from './persistence/charter.repository.ts';
import { ConstituencyRepository } from './persistence/constituency.repository.ts';
import { EvaluationRepository } from './persistence/evaluation.repository.ts';
import { ForumRepository } from './persistence/forum.repository.ts';
import { ModerationRepository } from './persistence/moderation.repository.ts';
import { MotionRepository } from './persistence/motion.repository.ts';
import { StandingRepository } from './persistence/standing.repository.ts';
import { WaitingForumRepository } from './persistence/waiting-forum.repository.ts';

/** What other modules may inject of forums themselves. */
export const coreDoor = [
  ...[ForumAppointments, ForumLoader, ForumReader, ForumRepresentatives, Moderation],
  ...[AnswerMotion, ProposeAppointment, ProposeForum],
];

const repositories = [
  ...[AppealRepository, AppointmentRepository, CharterRepository, ConstituencyRepository, EvaluationRepository],
  ...[ForumRepository, ModerationRepository, MotionRepository, StandingRepository, WaitingForumRepository],
];

const business = [
  ...[CharterAdoption, CharterAnnouncements, CharterChecks, ContinueOrStop, Evaluators, FirstCharter, MotionEffects],
  ...[
    MotionNotices,
    Motions,
    NameEvaluator,
    Offices,
    PanelPasts,
    Panels,
    ProposeCharterVersion,
    ProposeEndOfAppointment,
  ],
  ...[ProposeMotion, RecordEvaluation, ResignOffice, SettleMotion, VoteOnMotion, WithdrawMotion],
];

const moderation = [
  ...[AppealModeration, AppealPanels, AppealSettlement, DecideAppeal, HearingForums, HideContent, ModerationDesk],
  ...[ModerationNotices, ModeratorsView, TextsToModerate],
];

const pages = [
  ForumDirectory,
  ForumOffice,
  ForumPages,
  ForumPartsLoader,
  ForumStandings,
  ForumSurroundings,
  WaitingForums,
];

const resolvers = [
  ...[AppointmentsResolver, CharterPanelistResolver, ConstituencyResolver, ForumAppointmentResolver],
  ...[ForumEvaluationResolver, ForumsResolver, FoundingResolver, ModerationActResolver, ModerationAppealResolver],
  ...[ModerationDeskResolver, ModerationResolver, MotionOrganisationsResolver, MotionResolver, MotionSignatureResolver],
  ...[OfficeResolver, OwnOfficesResolver, PanelOrganisationResolver, TextToModerateResolver],
];

/** Charters, offices, moderation: the other half of the module beside its members. */
export const coreProviders = [...repositories, ...business, ...moderation, ...pages, ...resolvers];
