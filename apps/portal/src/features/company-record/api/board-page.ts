import { graphql } from '../../../generated/index.ts';

export const boardPageQuery = graphql(/* GraphQL */ `
  query CompanyBoardPage($organisationId: ID!) {
    boardPage(organisationId: $organisationId) {
      company
      slug
      asOf
      ownRisks {
        title
        product
      }
      namedRisks {
        ...BoardItem
      }
      engagements {
        slug
        title
        forum
        startedOn
        phases
      }
      figures {
        regions {
          region
          atLeast
        }
        phases {
          phase
          since
        }
      }
      asked {
        ...BoardItem
      }
      changing {
        ...BoardItem
      }
      open {
        ...BoardItem
      }
    }
  }

  fragment BoardItem on EvidenceItem {
    itemId
    positionTitle
    number
    title
    level
    phase
    forum
    state
    deliveredOn
    answerBy
    answeredOn
    overdueSince
    outcome
    signedRole
    rating
    commitments {
      text
      dueOn
    }
  }
`);
