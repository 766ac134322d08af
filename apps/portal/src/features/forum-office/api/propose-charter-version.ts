import { graphql } from '../../../generated/index.ts';

export const proposeCharterVersionMutation = graphql(/* GraphQL */ `
  mutation ProposeCharterVersion($input: ProposeCharterVersionInput!) {
    answer: proposeCharterVersion(input: $input) {
      ... on ForumMotionStep {
        motionId
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
        }
      }
    }
  }
`);
