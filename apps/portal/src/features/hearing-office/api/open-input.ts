import { graphql } from '../../../generated/index.ts';

export const openInputMutation = graphql(/* GraphQL */ `
  mutation OpenOneOffInput($id: ID!) {
    answer: openOneOffInput(id: $id) {
      __typename
      ... on OpenedInput {
        text
        transcript
        voice {
          mediaType
          content
        }
        messages {
          number
          author
          kind
          text
          saidOn
        }
        input {
          id
          language
          country
          receivedOn
          purgeOn
          state
          mode
          sealedUntil
          isGone
          passedOn
          consultationSlug
          productId
          forum {
            id
            slug
          }
          engagement {
            id
            title
          }
          takenUpIn {
            id
            slug
            title
          }
          addressee {
            id
            name
            products {
              id
              name
            }
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
