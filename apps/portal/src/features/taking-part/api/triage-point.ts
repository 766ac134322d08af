import { graphql } from '../../../generated/index.ts';

export const triagePointMutation = graphql(/* GraphQL */ `
  mutation TriageSessionPoint($id: ID!, $triage: Triage!, $followUpBy: Day) {
    answer: triageSessionPoint(id: $id, triage: $triage, followUpBy: $followUpBy) {
      __typename
      ... on SessionPoint {
        id
        triage
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
