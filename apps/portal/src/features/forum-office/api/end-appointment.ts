import { graphql } from '../../../generated/index.ts';

export const endAppointmentMutation = graphql(/* GraphQL */ `
  mutation EndForumAppointment($input: EndAppointmentInput!) {
    answer: endAppointment(input: $input) {
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
