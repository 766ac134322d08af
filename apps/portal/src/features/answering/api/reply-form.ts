import { graphql } from '../../../generated/index.ts';

export const replyFormQuery = graphql(/* GraphQL */ `
  query ReplyForm($token: String!) {
    replyForm(token: $token) {
      addressee
      positionSlug
      positionTitles {
        language
        text
      }
      languages
      demandedLevel
      items {
        id
        state
        answerBy
        answeredOn
        forum {
          id
          name
        }
        recommendation {
          ...RecommendationShown
        }
      }
    }
  }
`);
