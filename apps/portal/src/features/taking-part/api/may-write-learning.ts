import { graphql } from '../../../generated/index.ts';

/** Whether one represents a forum that has an engagement: then one writes for it. */
export const mayWriteLearningQuery = graphql(/* GraphQL */ `
  query MayWriteLearning {
    myEngagements(first: 1) {
      edges {
        node {
          id
          mine {
            isRepresentative
          }
        }
      }
    }
  }
`);
