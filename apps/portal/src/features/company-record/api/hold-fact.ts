import { graphql } from '../../../generated/index.ts';

export const holdFactMutation = graphql(/* GraphQL */ `
  mutation HoldRecordFact($factId: ID!, $isHeld: Boolean!) {
    answer: holdRecordFact(factId: $factId, isHeld: $isHeld) {
      __typename
      ... on Problem {
        code
        message
      }
      ... on RecordFact {
        ...DeskFact
      }
    }
  }
`);
