import { graphql } from '../../../generated/index.ts';

export const joinForumMutation = graphql(/* GraphQL */ `
  mutation JoinForum($input: JoinForumInput!) {
    answer: joinForum(input: $input) {
      __typename
      ... on MemberAdmitted {
        memberId
        pseudonym
      }
      ... on Problem {
        code
        message
      }
      ... on InvalidInput {
        faults {
          path
          code
          message
        }
      }
      ... on AttestationsMissing {
        required
        valid
      }
    }
  }
`);
