import { graphql } from '../../../generated/index.ts';

export const decideChallengeMutation = graphql(/* GraphQL */ `
  mutation DecideElectionChallenge($input: DecideChallengeInput!) {
    answer: decideChallenge(input: $input) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
    }
  }
`);
