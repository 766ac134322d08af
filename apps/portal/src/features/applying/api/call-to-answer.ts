import { graphql } from '../../../generated/index.ts';

/** One call as somebody reads it who may answer it. */
export const callToAnswerQuery = graphql(/* GraphQL */ `
  query CallToAnswer($slug: String!) {
    call(slug: $slug) {
      ...CallForm
      summary
      description
      opensAt
      resolutionId
      eligibilityCriteria
      envelope {
        amountMinor
        currency
      }
      criteria {
        id
        title
        hint
        weight
      }
    }
  }
`);
