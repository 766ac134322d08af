import { graphql } from '../../../generated/index.ts';

/** What a list says about an item. */
graphql(/* GraphQL */ `
  fragment BoardItemLine on BoardItem {
    id
    kind
    title
    state
    opensAt
    closesAt
    meetingOn
    standing
    presides
    isPanel
    fundSlug
    money {
      amountMinor
      currency
    }
    ownVote {
      choice
      castAt
    }
    quorum {
      needed
      present
      met
    }
    resolution {
      reference
      outcome
      decidedAt
    }
  }
`);

export const boardItemsQuery = graphql(/* GraphQL */ `
  query BoardItems($states: [BoardItemState!], $search: String, $after: String) {
    boardItems(states: $states, search: $search, after: $after) {
      leftOut
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...BoardItemLine
        }
      }
    }
  }
`);
