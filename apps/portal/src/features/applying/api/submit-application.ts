import { graphql } from '../../../generated/index.ts';

export const submitApplicationMutation = graphql(/* GraphQL */ `
  mutation SubmitApplication($id: String!) {
    submitApplication(applicationId: $id) {
      __typename
      ... on Application {
        id
        state
        submittedAt
      }
      ... on Problem {
        code
        message
      }
      ... on ApplicationIncomplete {
        faults {
          path
          code
          message
        }
      }
      ... on CallNotOpen {
        opensAt
        closesAt
      }
    }
  }
`);
