import { graphql } from '../../../generated/index.ts';

export const rateAnewMutation = graphql(/* GraphQL */ `
  mutation RateAnswerAnew($itemId: ID!) {
    answer: rateAnswerAnew(itemId: $itemId) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
