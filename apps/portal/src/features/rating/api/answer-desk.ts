import { graphql } from '../../../generated/index.ts';

export const forumItemFragment = graphql(/* GraphQL */ `
  fragment ForumItem on AnswerItem {
    ...AnswerShown
    addressee {
      id
      slug
      name
    }
    position {
      id
      slug
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
