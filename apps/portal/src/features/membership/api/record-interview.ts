import { graphql } from '../../../generated/index.ts';

export const recordInterviewMutation = graphql(/* GraphQL */ `
  mutation RecordInterview($input: RecordInterviewInput!) {
    answer: recordInterview(input: $input) {
      __typename
      ... on JoinApplication {
        label
        state
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
