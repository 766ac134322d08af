import { graphql } from '../../../generated/index.ts';

export const renewRecoveryCodesMutation = graphql(/* GraphQL */ `
  mutation RenewRecoveryCodes {
    answer: renewRecoveryCodes {
      ... on RecoveryCodes {
        recoveryCodes
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
