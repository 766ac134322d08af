import { graphql } from '../../../generated/index.ts';

export const joinAddresseeMutation = graphql(/* GraphQL */ `
  mutation JoinAddressee($addresseeId: ID!, $organisationId: ID!, $evidence: String!) {
    answer: joinAddressee(addresseeId: $addresseeId, organisationId: $organisationId, evidence: $evidence) {
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
