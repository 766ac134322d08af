import { graphql } from '../../../generated/index.ts';

export const fileRequestMutation = graphql(/* GraphQL */ `
  mutation FileRequest($input: FileRequestInput!) {
    answer: fileRequest(input: $input) {
      __typename
      ... on Request {
        id
        slug
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
    }
  }
`);
