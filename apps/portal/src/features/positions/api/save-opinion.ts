import { graphql } from '../../../generated/index.ts';

export const saveMinorityOpinionMutation = graphql(/* GraphQL */ `
  mutation SaveMinorityOpinion($input: SaveOpinionInputType!) {
    answer: saveMinorityOpinion(input: $input) {
      __typename
      ... on ChangedWords {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
