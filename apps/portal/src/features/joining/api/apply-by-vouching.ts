import { graphql } from '../../../generated/index.ts';

export const applyByVouchingMutation = graphql(/* GraphQL */ `
  mutation ApplyByVouching($input: ApplicantInput!) {
    answer: applyByVouching(input: $input) {
      __typename
      ... on JoinApplicationCode {
        code
        label
        expiresOn
      }
      ... on Problem {
        code
        message
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
