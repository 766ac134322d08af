import { graphql } from '../../../generated/index.ts';

export const challengeResultMutation = graphql(/* GraphQL */ `
  mutation MemberChallengeResult($election: String!, $reasons: String!) {
    answer: challengeResult(election: $election, reasons: $reasons) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on ChallengeClosed {
        endsAt
      }
      ... on NotEligible {
        reason
      }
      ... on ElectionChallenge {
        id
      }
    }
  }
`);
