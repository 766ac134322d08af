import { graphql } from '../../../generated/index.ts';

export const publishConsultationMutation = graphql(/* GraphQL */ `
  mutation RepresentativePublishConsultation($slug: String!) {
    answer: publishConsultation(slug: $slug) {
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
