import { EngagementSeatsResolver, OwnEngagementSeatsResolver } from './api/engagement-seats.resolver.ts';
import { KindsOfPeopleResolver } from './api/kinds-of-people.resolver.ts';
import { LearningResolver, LearningDeskResolver } from './api/learning.resolver.ts';
import { PeerRoomsResolver } from './api/peer-rooms.resolver.ts';
import { PointsAndNotesResolver } from './api/points-and-notes.resolver.ts';
import { PreparingResolver } from './api/preparing.resolver.ts';
import { SessionRoomResolver } from './api/session-room.resolver.ts';
import { SessionsResolver } from './api/sessions.resolver.ts';
import { TakingPartResolver } from './api/taking-part.resolver.ts';
import { AnswerInvitation } from './application/answer-invitation.ts';
import { AnswerSeat } from './application/answer-seat.ts';
import { AskWithdrawal } from './application/ask-withdrawal.ts';
import { DrawDrum } from './application/draw-drum.ts';
import { DrawPlaces } from './application/draw-places.ts';
import { FacilitatingRoom } from './application/facilitating-room.ts';
import { HoldSession } from './application/hold-session.ts';
import { InvitePeople } from './application/invite-people.ts';
import { Inviting } from './application/inviting.ts';
import { LapseInvitations } from './application/lapse-invitations.ts';
import { LearningAuthors } from './application/learning-authors.ts';
import { LearningShelf } from './application/learning-shelf.ts';
import { MixPages } from './application/mix-pages.ts';
import { MoveSession } from './application/move-session.ts';
import { Needs } from './application/needs.ts';
import { NotesCourse } from './application/notes-course.ts';
import { NotesDesk } from './application/notes-desk.ts';
import { OwnPreferencesDesk } from './application/own-preferences.ts';
import { OwnSessions } from './application/own-sessions.ts';
import { ParticipationCourse } from './application/participation-course.ts';
import { ParticipationReader } from './application/participation-reader.ts';
import { PeerRooms } from './application/peer-rooms.ts';
import { PeopleOfSides } from './application/people-of-sides.ts';
import { PlanSession } from './application/plan-session.ts';
import { PreparationRows } from './application/preparation-rows.ts';
import { ProposeKind } from './application/propose-kind.ts';
import { ProposeSeat } from './application/propose-seat.ts';
import { PublishLearning } from './application/publish-learning.ts';
import { ReadExisting } from './application/read-existing.ts';
import { SeatCourse } from './application/seat-course.ts';
import { SeatPages } from './application/seat-pages.ts';
import { SessionCalendar } from './application/session-calendar.ts';
import { SessionCourse } from './application/session-course.ts';
import { SessionMix } from './application/session-mix.ts';
import { SessionPages } from './application/session-pages.ts';
import { SessionPeople } from './application/session-people.ts';
import { SessionPointsHeard } from './application/session-points-heard.ts';
import { SessionRows } from './application/session-rows.ts';
import { SetMixTargets } from './application/set-mix-targets.ts';
import { StopTakingPart } from './application/stop-taking-part.ts';
import { TakeSeat } from './application/take-seat.ts';
import { TakingPartAccess } from './application/taking-part-access.ts';
import { TriagePoint } from './application/triage-point.ts';
import { UnclearQuestions } from './application/unclear-questions.ts';
import { UnclearRows } from './application/unclear-rows.ts';
import { WaitingTakingPart } from './application/waiting-taking-part.ts';
import { WaitingUnclear } from './application/waiting-unclear.ts';
import { WritePoint } from './application/write-point.ts';
import { CandidateRepository } from './persistence/candidate.repository.ts';
import { DrawRepository } from './persistence/draw.repository.ts';
import { EngagementSeatRepository } from './persistence/engagement-seat.repository.ts';
import { InvitationRepository } from './persistence/invitation.repository.ts';
import { LearningRepository } from './persistence/learning.repository.ts';
import { MixProposalRepository } from './persistence/mix-proposal.repository.ts';
import { NeedRepository } from './persistence/need.repository.ts';
import { NoteRepository } from './persistence/note.repository.ts';
import { ParticipationRepository } from './persistence/participation.repository.ts';
import { PeerRoomRepository } from './persistence/peer-room.repository.ts';
import { PointRepository } from './persistence/point.repository.ts';
import { SessionRepository } from './persistence/session.repository.ts';
import { UnclearRepository } from './persistence/unclear.repository.ts';

/** What other modules may inject of taking part. */
export const takingPartDoor = [ParticipationReader, TakingPartAccess];

const repositories = [
  CandidateRepository,
  DrawRepository,
  EngagementSeatRepository,
  InvitationRepository,
  LearningRepository,
  MixProposalRepository,
  NeedRepository,
  NoteRepository,
  ParticipationRepository,
  PeerRoomRepository,
  PointRepository,
  SessionRepository,
  UnclearRepository,
];
const useCases = [
  AnswerInvitation,
  AnswerSeat,
  AskWithdrawal,
  DrawDrum,
  DrawPlaces,
  FacilitatingRoom,
  HoldSession,
  InvitePeople,
  Inviting,
  LapseInvitations,
  LearningAuthors,
  LearningShelf,
  MixPages,
  MoveSession,
  Needs,
  NotesCourse,
  NotesDesk,
  OwnPreferencesDesk,
  OwnSessions,
  ParticipationCourse,
  PeerRooms,
  PeopleOfSides,
  PlanSession,
  PreparationRows,
  ProposeKind,
  ProposeSeat,
  PublishLearning,
  ReadExisting,
  SeatCourse,
  SeatPages,
  SessionCalendar,
  SessionCourse,
  SessionMix,
  SessionPages,
  SessionPeople,
  SessionPointsHeard,
  SessionRows,
  SetMixTargets,
  StopTakingPart,
  TakeSeat,
  TriagePoint,
  UnclearQuestions,
  UnclearRows,
  WaitingTakingPart,
  WaitingUnclear,
  WritePoint,
];
const api = [
  EngagementSeatsResolver,
  OwnEngagementSeatsResolver,
  KindsOfPeopleResolver,
  LearningResolver,
  LearningDeskResolver,
  PeerRoomsResolver,
  PointsAndNotesResolver,
  PreparingResolver,
  SessionRoomResolver,
  SessionsResolver,
  TakingPartResolver,
];

/** Seats between the sides, who is heard, sessions and learning: one half of the engagements module. */
export const takingPartProviders = [...repositories, ...useCases, ...api];
