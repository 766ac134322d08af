import { graphql } from '../../../generated/index.ts';

export const withdrawInvitationMutation = graphql(/* GraphQL */ `
  mutation WithdrawInvitation($engagement: String!, $reasons: String!) {
    answer: withdrawInvitation(engagement: $engagement, reasons: $reasons) {
      __typename
      ... on InvitationWithdrawn {
        id
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
