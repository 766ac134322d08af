import { graphql } from '../../../generated/index.ts';

export const appointOfficerMutation = graphql(/* GraphQL */ `
  mutation AppointForumOfficer($input: AppointForumOfficerInput!) {
    answer: appointForumOfficer(input: $input) {
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
