import { graphql } from '../../../generated/index.ts';

export const proposeGroundRulesMutation = graphql(/* GraphQL */ `
  mutation ProposeGroundRules($input: ProposeGroundRulesInput!) {
    answer: proposeGroundRules(input: $input) {
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
