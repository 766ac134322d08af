import { graphql } from '../../../generated/index.ts';

export const lookUpApplicationMutation = graphql(/* GraphQL */ `
  mutation LookUpOwnApplication($code: String!) {
    answer: lookUpApplication(code: $code) {
      __typename
      label
      state
      voices
      voicesRequired
      interviewOutcome
      interviewReasons
      expiresOn
    }
  }
`);
