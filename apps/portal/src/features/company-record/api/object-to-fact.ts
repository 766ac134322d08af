import { graphql } from '../../../generated/index.ts';

export const objectToFactMutation = graphql(/* GraphQL */ `
  mutation ObjectToFact($input: ObjectToFactInput!) {
    answer: objectToFact(input: $input) {
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
      ... on RecordFact {
        ...DeskFact
      }
    }
  }
`);
