import { graphql } from '../../../generated/index.ts';

export const proveWithPasskeyMutation = graphql(/* GraphQL */ `
  mutation ProveWithPasskey($input: PasskeyAnswerInput!) {
    answer: proveWithPasskey(input: $input) {
      ... on Proof {
        provedUntil
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
