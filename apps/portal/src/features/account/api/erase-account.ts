import { graphql } from '../../../generated/index.ts';

export const eraseAccountMutation = graphql(/* GraphQL */ `
  mutation EraseMyAccount($handle: String!) {
    answer: eraseMyAccount(handle: $handle) {
      ... on AccountErasure {
        accountId
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
