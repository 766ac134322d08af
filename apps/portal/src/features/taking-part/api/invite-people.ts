import { graphql } from '../../../generated/index.ts';

export const invitePeopleMutation = graphql(/* GraphQL */ `
  mutation InvitePeople($input: InvitePeopleInputType!) {
    answer: invitePeople(input: $input) {
      __typename
      ... on PeopleInvited {
        count
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
