import { graphql } from '../../../generated/index.ts';

export const companyList = graphql(/* GraphQL */ `
  query PublicCompanyList($name: String, $forum: String, $unansweredOnly: Boolean, $after: String) {
    companyRecords(first: 40, name: $name, forum: $forum, unansweredOnly: $unansweredOnly, after: $after) {
      edges {
        node {
          id
          slug
          name
          country
          takesPart
          unansweredRequests
          forums {
            slug
            name
          }
          figures {
            recommendations {
              total
              bySeverity {
                severity
                states {
                  state
                  count
                }
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    forums(first: 50) {
      edges {
        node {
          slug
          name
        }
      }
    }
  }
`);
