import { graphql } from '../../../generated/index.ts';

export const offerDayRateMutation = graphql(/* GraphQL */ `
  mutation OfferDayRate($input: OfferDayRateInputType!) {
    answer: offerDayRate(input: $input) {
      __typename
      ... on CompensationStep {
        id
      }
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
    }
  }
`);
