import { graphql } from '../../../generated/index.ts';

export const signGroundRulesMutation = graphql(/* GraphQL */ `
  mutation SignGroundRules($input: SignGroundRulesInput!) {
    answer: signGroundRules(input: $input) {
      __typename
      ... on Engagement {
        id
        slug
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
      ... on WrongState {
        state
      }
    }
  }
`);
