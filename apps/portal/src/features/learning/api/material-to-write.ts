import { graphql } from '../../../generated/index.ts';

/** A material as those who write it see it: each language, what readers asked, and where it lies. */
export const materialToWriteQuery = graphql(/* GraphQL */ `
  query MaterialToWrite($slug: String!) {
    learningMaterial(slug: $slug) {
      id
      slug
      mayWrite
      forum {
        slug
        name
        charter {
          content {
            languages
          }
        }
      }
      engagements {
        id
        slug
        language
        titles {
          language
          text
        }
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
      questions {
        id
        section
        language
        text
        count
        isPassedOn
        answer
      }
    }
  }
`);
