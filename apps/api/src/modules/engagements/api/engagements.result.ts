import { Int } from '@nestjs/graphql';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { NotFound, WrongState } from '../../../platform/errors/problems.ts';
import type { AnswerByLinkFailure } from '../application/answer-by-link.ts';
import type { AnswerRequestFailure } from '../application/answer-request.ts';
import type { ChangeItemFailure } from '../application/change-confidential-item.ts';
import type { DescribeFailure } from '../application/describe-addressee.ts';
import type { EndEngagementFailure } from '../application/end-engagement.ts';
import type { EnterAddresseeFailure } from '../application/enter-addressee.ts';
import type { FileRequestFailure } from '../application/file-request.ts';
import type { OpenEngagementFailure } from '../application/open-engagement.ts';
import type { PublishBriefingFailure } from '../application/publish-briefing.ts';
import type { SaveBriefingDraftFailure } from '../application/save-briefing-draft.ts';
import type { WithdrawRequestFailure } from '../application/withdraw-request.ts';
import type { SignGroundRulesFailure } from '../application/sign-ground-rules.ts';
import { AddresseeType } from './addressee.type.ts';
import { ConfidentialItemType } from './confidential.type.ts';
import { EngagementType } from './engagement.type.ts';
import { BriefingDraftType } from './papers.type.ts';
import { RequestType } from './request.type.ts';

const common = { NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem };
const stepped = { ...common, WrongState: WrongStateProblem };
const SlugTaken = problemType('SlugTaken');

export const OpenEngagementResult = mutationResult<OpenEngagementFailure>('OpenEngagementResult', EngagementType, {
  ...common,
  SlugTaken,
});
export const SaveBriefingDraftResult = mutationResult<SaveBriefingDraftFailure>(
  'SaveBriefingDraftResult',
  BriefingDraftType,
  {
    ...stepped,
    DraftMoved: problemType('DraftMoved', { revision: () => Int }),
  },
);
export const PublishBriefingResult = mutationResult<PublishBriefingFailure>('PublishBriefingResult', EngagementType, {
  ...stepped,
  BriefingIncomplete: problemType('BriefingIncomplete', { missing: () => [String] }),
});
/** Of every step of an engagement that can fail by its state, its input or its person. */
export const EngagementStepResult = mutationResult<EndEngagementFailure>(
  'EngagementStepResult',
  EngagementType,
  stepped,
);
export const SignGroundRulesResult = mutationResult<SignGroundRulesFailure>('SignGroundRulesResult', EngagementType, {
  ...stepped,
  WordsChanged: problemType('WordsChanged'),
});
export const FileRequestResult = mutationResult<FileRequestFailure>('FileRequestResult', RequestType, {
  ...common,
  SlugTaken,
});
export const AnswerRequestResult = mutationResult<AnswerRequestFailure>('AnswerRequestResult', RequestType, stepped);
export const WithdrawRequestResult = mutationResult<WithdrawRequestFailure>(
  'WithdrawRequestResult',
  RequestType,
  stepped,
);
export const AskAgainResult = mutationResult<NotFound | WrongState>('AskAgainResult', RequestType, {
  ...{ NotFound: NotFoundProblem, WrongState: WrongStateProblem },
});
export const HoldRequestResult = mutationResult<ChangeItemFailure>('HoldRequestResult', RequestType, stepped);
export const AnswerByLinkResult = mutationResult<AnswerByLinkFailure>('AnswerByLinkResult', RequestType, {
  ...{ InvalidInput: InvalidInputProblem, WrongState: WrongStateProblem },
  LinkUsed: problemType('LinkUsed'),
});
export const ConfidentialItemResult = mutationResult<ChangeItemFailure>(
  'ConfidentialItemResult',
  ConfidentialItemType,
  stepped,
);
export const EnterAddresseeResult = mutationResult<EnterAddresseeFailure>('EnterAddresseeResult', AddresseeType, {
  ...common,
  SlugTaken,
});
export const DescribeAddresseeResult = mutationResult<DescribeFailure>(
  'DescribeAddresseeResult',
  AddresseeType,
  common,
);
