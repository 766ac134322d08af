import { graphql } from '../../../generated/index.ts';

export const companyAnswersQuery = graphql(/* GraphQL */ `
  query CompanyAnswers($first: Int!, $after: String, $part: CompanyQueuePart) {
    companyAnswers(first: $first, after: $after, part: $part) {
      edges {
        node {
          ...AnswerShown
          forum {
            id
            name
          }
          position {
            id
            slug
            titles {
              language
              text
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
