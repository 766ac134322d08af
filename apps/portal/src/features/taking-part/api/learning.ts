import { graphql } from '../../../generated/index.ts';

/** A material with what readers found unclear. */
export const learningQuery = graphql(/* GraphQL */ `
  query TakingPartLearning($slug: String!) {
    learningMaterial(slug: $slug) {
      id
      slug
      mayWrite
      editions {
        language
        version
        title
        summary
        sections {
          heading
          body
        }
        madeBy
        publishedAt
      }
      questions {
        id
        section
        language
        text
        count
        isPassedOn
        answer
        answeredAt
      }
    }
  }
`);
