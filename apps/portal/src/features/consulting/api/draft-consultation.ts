import { graphql } from '../../../generated/index.ts';

export const draftConsultationMutation = graphql(/* GraphQL */ `
  mutation RepresentativeDraftConsultation($input: DraftConsultationInput!) {
    answer: draftConsultation(input: $input) {
      __typename
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
      ... on Consultation {
        slug
      }
    }
  }
`);
