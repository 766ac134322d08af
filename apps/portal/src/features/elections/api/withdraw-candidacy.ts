import { graphql } from '../../../generated/index.ts';

export const withdrawCandidacyMutation = graphql(/* GraphQL */ `
  mutation MemberWithdrawCandidacy($candidateId: ID!) {
    answer: withdrawCandidacy(candidateId: $candidateId) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
        }
      }
      ... on NominationsClosed {
        opensAt
        closesAt
      }
      ... on NotEligible {
        reason
      }
      ... on Candidate {
        ...MemberCandidate
      }
    }
  }
`);
