import { graphql } from '../../../generated/index.ts';

export const publicCall = graphql(/* GraphQL */ `
  query PublicCall($slug: String!) {
    call(slug: $slug) {
      id
      slug
      title
      summary
      description
      locale
      opensAt
      closesAt
      decisionBy
      takesApplications
      eligibilityCriteria
      criteria {
        id
        title
        hint
        weight
      }
      form {
        id
        label
        hint
        required
        maxWords
      }
      envelope {
        amountMinor
        currency
      }
      ceiling {
        amountMinor
        currency
      }
    }
  }
`);
