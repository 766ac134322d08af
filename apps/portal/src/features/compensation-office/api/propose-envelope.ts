import { graphql } from '../../../generated/index.ts';

export const proposeEnvelopeMutation = graphql(/* GraphQL */ `
  mutation ProposeCompensationEnvelope($input: ProposeCompensationEnvelopeInput!) {
    answer: proposeCompensationEnvelope(input: $input) {
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
