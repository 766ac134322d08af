import { graphql } from '../../../generated/index.ts';

export const membershipChallengeMutation = graphql(/* GraphQL */ `
  mutation MembershipChallenge {
    answer: requestMembershipChallenge {
      challengeId
      challenge
      host
    }
  }
`);
