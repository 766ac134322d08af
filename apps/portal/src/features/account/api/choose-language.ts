import { graphql } from '../../../generated/index.ts';

export const chooseLanguageMutation = graphql(/* GraphQL */ `
  mutation ChooseLanguage($locale: String!) {
    answer: chooseLanguage(locale: $locale) {
      ... on LanguageChosen {
        accountId
        locale
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
