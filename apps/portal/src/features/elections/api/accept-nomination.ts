import { graphql } from '../../../generated/index.ts';

export const acceptNominationMutation = graphql(/* GraphQL */ `
  mutation MemberAcceptNomination($input: AcceptNominationInput!) {
    answer: acceptNomination(input: $input) {
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
