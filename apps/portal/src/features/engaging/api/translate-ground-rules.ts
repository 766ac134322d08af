import { graphql } from '../../../generated/index.ts';

export const translateGroundRulesMutation = graphql(/* GraphQL */ `
  mutation TranslateGroundRules($input: TranslateGroundRulesInput!) {
    answer: translateGroundRules(input: $input) {
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
