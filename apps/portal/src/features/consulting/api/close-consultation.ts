import { graphql } from '../../../generated/index.ts';

export const closeConsultationMutation = graphql(/* GraphQL */ `
  mutation RepresentativeCloseConsultation($slug: String!) {
    answer: closeConsultation(slug: $slug) {
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
