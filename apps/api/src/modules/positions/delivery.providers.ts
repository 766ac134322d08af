import { PositionBeside } from './api/position-beside.ts';
import { PositionBesideResolver, PositionDeliveryResolver } from './api/positions.resolver.ts';
import { RestatementResolver } from './api/restatement.resolver.ts';
import { AdoptedSurroundings } from './application/adopted-surroundings.ts';
import { AnswerQuestion } from './application/answer-question.ts';
import { AskAboutPosition } from './application/ask-about-position.ts';
import { DeliveredPositions, DeliverPosition, ReachAddressee } from './application/deliver-position.ts';
import { ForumSide } from './application/forum-side.ts';
import { JudgeRestatement } from './application/judge-restatement.ts';
import { PositionMail } from './application/position-mail.ts';
import { Received } from './application/received.ts';
import { Restate } from './application/restate.ts';
import { LogIndexRepository } from './persistence/log-index.repository.ts';
import { RestatementRepository } from './persistence/restatement.repository.ts';

/** From adoption to what the addressee says it understood. */
export const deliveryProviders = [
  ...[LogIndexRepository, RestatementRepository, DeliveredPositions, PositionMail, ReachAddressee, DeliverPosition],
  ...[Received, Restate, AskAboutPosition, ForumSide, JudgeRestatement, AnswerQuestion, AdoptedSurroundings],
  ...[PositionBeside, PositionBesideResolver, PositionDeliveryResolver, RestatementResolver],
];
