import { graphql } from '../../../generated/index.ts';

export const beginPasskeySignInMutation = graphql(/* GraphQL */ `
  mutation BeginPasskeySignIn {
    answer: beginPasskeySignIn {
      ceremonyId
      options
    }
  }
`);
