import { graphql } from '../../../generated/index.ts';

export const ownSeatInForumQuery = graphql(/* GraphQL */ `
  query ConsultingOwnSeat($forum: String!) {
    myRepresentativeSeat {
      seat {
        id
      }
    }
    forum(slug: $forum) {
      id
      charter {
        content {
          languages
        }
      }
    }
  }
`);
