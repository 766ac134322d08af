import { graphql } from '../../../generated/index.ts';

export const openConsultationMutation = graphql(/* GraphQL */ `
  mutation RepresentativeOpenConsultation($slug: String!) {
    answer: openConsultation(slug: $slug) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on Consultation {
        id
        state
        publishedOn
      }
    }
  }
`);
