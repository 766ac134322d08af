import { graphql } from '../../../generated/index.ts';

export const nominateMutation = graphql(/* GraphQL */ `
  mutation MemberNominate($input: NominateInput!) {
    answer: nominate(input: $input) {
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
