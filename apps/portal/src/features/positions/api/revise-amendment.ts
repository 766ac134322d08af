import { graphql } from '../../../generated/index.ts';

export const reviseAmendmentMutation = graphql(/* GraphQL */ `
  mutation ReviseAmendment($input: ReviseAmendmentInputType!) {
    answer: reviseAmendment(input: $input) {
      __typename
      ... on ChangedWords {
        version
      }
      ... on ClauseMoved {
        version
        text
        merged
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
