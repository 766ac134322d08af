import { graphql } from '../../../generated/index.ts';

export const secondNominationMutation = graphql(/* GraphQL */ `
  mutation MemberSecondNomination($candidateId: ID!) {
    answer: secondNomination(candidateId: $candidateId) {
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
