import { graphql } from '../../../generated/index.ts';

export const forumDocument = graphql(/* GraphQL */ `
  query PublicForum($slug: String!) {
    forum(slug: $slug) {
      id
      slug
      name
      state
      activeSince
      endedOn
      pilot {
        from
        to
        evaluationDueOn
        voteDueOn
        begun
        due
        overdue
      }
      charter {
        version
        adoptedAt
        content {
          ...PublicCharter
        }
      }
      charterVersions {
        version
        adoptedAt
        adoptedBy
        reasons
        changes {
          rule
          subject
          before
          after
        }
      }
      officers {
        id
        role
        since
      }
      evaluations {
        id
        summary
        url
        evaluatedOn
        author {
          name
        }
      }
      moderation {
        hidden
        appealed
        restored
        upheld
        overdue
      }
    }
    forumRecord(slug: $slug) {
      constituencies {
        title
        affected {
          from
          below
        }
      }
      counts {
        companies
        recommendations
        answered
        answeredInTime
        overdueDays
        rated
        ratedFavourably
        closed
        reopened
        requests
        requestsAnswered
        elections
        consultations
      }
    }
    elections(forum: $slug, first: 20) {
      edges {
        node {
          ...ElectionLine
        }
      }
    }
  }

  fragment PublicCharter on CharterContent {
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
