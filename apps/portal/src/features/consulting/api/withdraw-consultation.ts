import { graphql } from '../../../generated/index.ts';

export const withdrawConsultationMutation = graphql(/* GraphQL */ `
  mutation RepresentativeWithdrawConsultation($slug: String!) {
    answer: withdrawConsultation(slug: $slug) {
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
