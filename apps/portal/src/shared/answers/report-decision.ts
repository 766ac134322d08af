import { graphql } from '../../generated/index.ts';

export const reportDecisionMutation = graphql(/* GraphQL */ `
  mutation ReportEarlyDecision($input: EarlyDecisionInput!) {
    answer: reportEarlyDecision(input: $input) {
      __typename
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
