import { graphql } from '../../../generated/index.ts';

export const requestRekeyMutation = graphql(/* GraphQL */ `
  mutation RequestRekey($input: RequestRekeyInput!) {
    answer: requestRekey(input: $input) {
      __typename
      ... on RekeyRequest {
        id
        effectiveAt
      }
      ... on Problem {
        code
        message
      }
      ... on AttestationsMissing {
        required
        valid
      }
    }
  }
`);
