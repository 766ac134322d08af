import { graphql } from '../../../generated/index.ts';

export const beginPasskeyRegistrationMutation = graphql(/* GraphQL */ `
  mutation BeginPasskeyRegistration($handle: String!) {
    answer: beginPasskeyRegistration(handle: $handle) {
      ... on PasskeyCeremony {
        ceremonyId
        options
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
        }
      }
    }
  }
`);
