import { graphql } from '../../../generated/index.ts';

export const actOnReprisalMutation = graphql(/* GraphQL */ `
  mutation ActOnReprisal($input: ActOnReprisalInput!) {
    answer: actOnReprisal(input: $input) {
      __typename
      ... on HeardStep {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
