import { graphql } from '../../../generated/index.ts';

export const writeReviewMutation = graphql(/* GraphQL */ `
  mutation WriteReview($input: WriteReviewInputType!) {
    writeReview(input: $input) {
      __typename
      ... on Done {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
