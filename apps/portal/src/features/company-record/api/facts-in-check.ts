import { graphql } from '../../../generated/index.ts';

export const factsInCheckQuery = graphql(/* GraphQL */ `
  query OwnFactsInCheck($organisationId: ID!, $after: String) {
    factsInCheck(organisationId: $organisationId, first: 20, after: $after) {
      edges {
        node {
          ...DeskFact
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment DeskFact on RecordFact {
    id
    kind
    severity
    phase
    outcome
    inTime
    daysTaken
    day
    firstDay
    dueOn
    count
    state
    checkUntil
    isPublicAtOnce
    ruling
    sources {
      kind
      reference
      number
    }
    company {
      name
      slug
    }
    objection {
      language
      text
      evidence
      filedAt
    }
    decision {
      ruling
      language
      reasons
    }
  }
`);
