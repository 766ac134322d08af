import { graphql } from '../../../generated/index.ts';

export const startApplicationMutation = graphql(/* GraphQL */ `
  mutation StartApplication($callId: String!, $organisationId: String!) {
    startApplication(callId: $callId, organisationId: $organisationId) {
      __typename
      ... on Application {
        id
      }
      ... on Problem {
        code
        message
      }
      ... on AlreadyApplied {
        applicationId
      }
      ... on CallNotOpen {
        opensAt
        closesAt
      }
    }
  }
`);
