import { graphql } from '../../../generated/index.ts';

export const handInMinorityOpinionMutation = graphql(/* GraphQL */ `
  mutation HandInMinorityOpinion($id: ID!) {
    answer: handInMinorityOpinion(id: $id) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
