import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { InvalidInput, NotFound } from '../../../platform/errors/problems.ts';
import type { ObjectToFactFailure } from '../application/object-to-fact.ts';
import type { PinReplyFailure } from '../application/pin-reply.ts';
import type { RulingFailure } from '../application/propose-ruling.ts';
import { PinnedReplyType } from './company-record.type.ts';
import { RecordFactType } from './record-fact.type.ts';

const entered = { NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem };

export const ObjectToFactResult = mutationResult<ObjectToFactFailure>('ObjectToFactResult', RecordFactType, {
  ...entered,
  CheckOver: problemType('CheckOver', { checkUntil: () => String }),
  AlreadyObjected: problemType('AlreadyObjected'),
});
export const FactRulingResult = mutationResult<RulingFailure>('FactRulingResult', RecordFactType, {
  ...entered,
  WrongState: WrongStateProblem,
  OwnSide: problemType('OwnSide'),
});
export const PinReplyResult = mutationResult<PinReplyFailure>('PinReplyResult', PinnedReplyType, entered);
export const HoldRecordFactResult = mutationResult<NotFound>('HoldRecordFactResult', RecordFactType, {
  NotFound: NotFoundProblem,
});
export const HoldPinnedReplyResult = mutationResult<NotFound | InvalidInput>(
  'HoldPinnedReplyResult',
  PinnedReplyType,
  entered,
);
export const ReleasePinnedReplyResult = mutationResult<NotFound>('ReleasePinnedReplyResult', PinnedReplyType, {
  NotFound: NotFoundProblem,
});
