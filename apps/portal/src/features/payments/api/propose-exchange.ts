import { graphql } from '../../../generated/index.ts';

export const proposeExchangeMutation = graphql(/* GraphQL */ `
  mutation ProposeExchange($input: ProposeExchangeInput!) {
    answer: proposeExchange(input: $input) {
      __typename
      ... on PaymentStep {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
