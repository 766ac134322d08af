import { graphql } from '../../../generated/index.ts';

export const tellAddresseesApartMutation = graphql(/* GraphQL */ `
  mutation TellAddresseesApart($addresseeId: ID!, $organisationId: ID!, $evidence: String!) {
    answer: tellAddresseesApart(addresseeId: $addresseeId, organisationId: $organisationId, evidence: $evidence) {
      __typename
      ... on Addressee {
        id
        slug
        isOnPlatform
      }
      ... on Problem {
        code
        message
      }
      ... on WrongState {
        state
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
    }
  }
`);
