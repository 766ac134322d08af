import { graphql } from '../../../generated/index.ts';

export const proposeAmendmentMutation = graphql(/* GraphQL */ `
  mutation ProposeAmendment($input: ProposeAmendmentInputType!) {
    answer: proposeAmendment(input: $input) {
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
