import { graphql } from '../../../generated/index.ts';

export const deskQuery = graphql(/* GraphQL */ `
  query ForumDesk($slug: String!) {
    forumDesk(slug: $slug) {
      id
      forum {
        id
        slug
        name
        state
        pilot {
          to
          evaluationDueOn
          voteDueOn
          due
          overdue
        }
        charter {
          version
          content {
            ...OfficeCharter
          }
        }
        officers {
          id
          role
          since
          until
        }
        evaluations {
          id
          evaluatedOn
          author {
            id
            name
          }
        }
      }
      standing {
        signsFor
        organisationIds
        representative
        roles
      }
    }
  }

  fragment OfficeCharter on CharterContent {
    purpose
    companies {
      name
      products
    }
    languages
    constituencies {
      slug
      title
      seats
      reserved {
        name
        minimum
        maximum
      }
      panelRequired
      panel {
        organisationId
        quota
        organisation {
          id
          name
        }
      }
    }
    rule
    ranksMaximum
    termMonths
    termLimit
    seconders
    petitionPercent
    noticeDays
    castMinimum
    uniquePercentMaximum
    challengeDays
    vouchersRequired
    appealForumSlug
    answerDays {
      acknowledge
      interim
      answer
    }
    positions {
      threshold
      openItems
    }
  }
`);
