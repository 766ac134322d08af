import { graphql } from '../../../generated/index.ts';

export const openCompanyGrievanceMutation = graphql(/* GraphQL */ `
  mutation OpenCompanyGrievance($id: ID!) {
    answer: openCompanyGrievance(id: $id) {
      __typename
      ... on OpenedGrievance {
        text
        companyText
        messages {
          number
          author
          kind
          text
          saidOn
        }
        grievance {
          id
          topic
          language
          shares
          state
          receivedOn
          acknowledgeBy
          acknowledgedOn
          answerBy
          answeredOn
          outcome
          satisfaction
          overdueSince
          closedBy
          heldOn
          holdReason
          forum {
            id
            name
          }
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
