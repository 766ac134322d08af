import { graphql } from '../../../generated/index.ts';

/** An application by the code that its person gave to the interviewer. */
export const applicationToTalkAboutMutation = graphql(/* GraphQL */ `
  mutation ApplicationToTalkAbout($code: String!) {
    answer: lookUpApplication(code: $code) {
      __typename
      label
      state
      forumName
      constituencyTitle
      voices
      voicesRequired
      interviewOutcome
    }
  }
`);
