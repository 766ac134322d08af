import { graphql } from '../../../generated/index.ts';

export const withdrawApplicationMutation = graphql(/* GraphQL */ `
  mutation WithdrawApplication($id: String!) {
    withdrawApplication(applicationId: $id) {
      __typename
      ... on Application {
        id
        state
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
