import type {
  ForumGrievancesQuery,
  OpenForumGrievanceMutation,
  OpenOneOffInputMutation,
  OpenReprisalMutation,
  SafetyKeysQuery,
  SealedReportsQuery,
} from '../../generated/graphql.ts';

type Opened<Answer, Name extends string> = Extract<Answer, { readonly __typename: Name }>;

export type OpenedInput = Opened<OpenOneOffInputMutation['answer'], 'OpenedInput'>;
export type OpenedGrievance = Opened<OpenForumGrievanceMutation['answer'], 'OpenedGrievance'>;
export type OpenedReprisal = Opened<OpenReprisalMutation['answer'], 'OpenedReprisal'>;
export type GrievanceLine = ForumGrievancesQuery['grievances']['edges'][number]['node'];
export type SealedReport = SealedReportsQuery['sealedReports']['edges'][number]['node'];
export type SafetyKey = SafetyKeysQuery['safetyKeys'][number];
export type Message = OpenedGrievance['messages'][number];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether an address can be one of ours at all: what cannot exist is not offered to be opened. */
export const isUuid = (id: string): boolean => UUID.test(id);
