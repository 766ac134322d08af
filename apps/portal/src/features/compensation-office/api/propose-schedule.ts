import { graphql } from '../../../generated/index.ts';

export const proposeScheduleMutation = graphql(/* GraphQL */ `
  mutation ProposeHonorariumSchedule($input: ProposeHonorariumScheduleInput!) {
    answer: proposeHonorariumSchedule(input: $input) {
      __typename
      ... on CompensationStep {
        id
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
