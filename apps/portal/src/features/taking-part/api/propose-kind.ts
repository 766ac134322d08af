import { graphql } from '../../../generated/index.ts';

export const proposeKindMutation = graphql(/* GraphQL */ `
  mutation ProposeKindOfPeople($engagement: String!, $kind: String!, $reasons: String!) {
    answer: proposeKindOfPeople(engagement: $engagement, kind: $kind, reasons: $reasons) {
      __typename
      ... on KindProposal {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
