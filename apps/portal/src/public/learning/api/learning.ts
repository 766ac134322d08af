import { graphql } from '../../../generated/index.ts';

/** A material, and what readers asked and a company answered. */
export const publicLearning = graphql(/* GraphQL */ `
  query PublicLearning($slug: String!, $language: String!) {
    learningMaterial(slug: $slug) {
      slug
      forum {
        slug
        name
      }
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
      versions(language: $language) {
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
        answer
      }
    }
  }
`);
