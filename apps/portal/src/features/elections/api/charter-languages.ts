import { graphql } from '../../../generated/index.ts';

/** The languages in which candidates speak, the charter's own first. */
export const charterLanguagesQuery = graphql(/* GraphQL */ `
  query MemberCharterLanguages($forum: String!) {
    forum(slug: $forum) {
      charter {
        content {
          languages
        }
      }
    }
  }
`);
