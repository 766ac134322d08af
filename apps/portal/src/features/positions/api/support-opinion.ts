import { graphql } from '../../../generated/index.ts';

export const supportMinorityOpinionMutation = graphql(/* GraphQL */ `
  mutation SupportMinorityOpinion($id: ID!, $supports: Boolean!) {
    answer: supportMinorityOpinion(id: $id, supports: $supports) {
      __typename
      ... on Problem {
        code
        message
      }
    }
  }
`);
