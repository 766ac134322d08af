import { graphql } from '../../../generated/index.ts';

export const beginAddingPasskeyMutation = graphql(/* GraphQL */ `
  mutation BeginAddingPasskey {
    answer: beginAddingPasskey {
      ... on PasskeyCeremony {
        ceremonyId
        options
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
