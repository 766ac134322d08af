import { graphql } from '../../../generated/index.ts';

export const saveAnswersMutation = graphql(/* GraphQL */ `
  mutation SaveAnswers($input: SaveAnswersInputType!) {
    saveAnswers(input: $input) {
      __typename
      ... on Application {
        ...DraftState
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
      ... on AnswerChangedMeanwhile {
        version
        conflicts {
          fieldId
          current
        }
      }
    }
  }
`);
