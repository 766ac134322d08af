import { graphql } from '../../../generated/index.ts';

export const forumItemFragment = graphql(/* GraphQL */ `
  fragment ForumItem on AnswerItem {
    ...AnswerShown
    addressee {
      id
      slug
      name
      isOnPlatform
    }
    position {
      id
      slug
      earlyDecisions {
        ...EarlyDecisionShown
      }
    }
  }
`);

export const answerDeskQuery = graphql(/* GraphQL */ `
  query AnswerDesk($forum: String!, $first: Int!) {
    forumAnswerDesk(forum: $forum, first: $first) {
      isRepresentative
      isSafetyOfficer
      hasMore
      items {
        ...ForumItem
      }
      alerts {
        id
        title
        language
        raisedAt
        acknowledgeBy
        acknowledgedAt
        acknowledgement
        overdue
        addressee {
          id
          name
        }
      }
      holds {
        id
        itemId
        reasons
        placedOn
        untilOn
      }
      alertHolds {
        id
        alertId
        reasons
        placedOn
        untilOn
      }
      received {
        itemId
        receivedOn
        parts {
          part
          texts {
            language
            text
          }
        }
      }
    }
  }
`);
