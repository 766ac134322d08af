import { graphql } from '../../../generated/index.ts';

export const authoriseMutation = graphql(/* GraphQL */ `
  mutation AuthoriseCompensationBatch($id: ID!) {
    answer: authoriseCompensationBatch(id: $id) {
      __typename
      ... on CompensationStep {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
