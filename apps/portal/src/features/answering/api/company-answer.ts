import { graphql } from '../../../generated/index.ts';

export const companyAnswerQuery = graphql(/* GraphQL */ `
  query CompanyAnswer($itemId: ID!) {
    companyAnswer(itemId: $itemId) {
      organisationId
      languages
      demandedLevel
      item {
        ...AnswerShown
        addressee {
          id
          name
        }
        forum {
          id
          name
        }
        position {
          id
          slug
          earlyDecisions {
            ...EarlyDecisionShown
          }
        }
      }
      draft {
        ...AnswerVersionShown
      }
      signoffs {
        id
        kind
        revision
        roleTitle
        level
        note
        at
      }
      signatories {
        id
        level
        title
      }
      considered {
        clauseId
        times
      }
    }
  }
`);
