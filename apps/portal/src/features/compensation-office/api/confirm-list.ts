import { graphql } from '../../../generated/index.ts';

export const confirmListMutation = graphql(/* GraphQL */ `
  mutation ConfirmCompensationList($input: ConfirmCompensationListInput!) {
    answer: confirmCompensationList(input: $input) {
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
