import { graphql } from '../../../generated/index.ts';

export const openReprisalMutation = graphql(/* GraphQL */ `
  mutation OpenReprisal($id: ID!) {
    answer: openReprisal(id: $id) {
      __typename
      ... on OpenedReprisal {
        text
        safeContact
        messages {
          number
          author
          kind
          text
          saidOn
        }
        report {
          id
          kind
          urgency
          language
          country
          state
          receivedOn
          respondBy
          isOverdue
          addressee {
            id
            name
          }
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
