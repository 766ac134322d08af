import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Link, PageHeader, Section } from '@baraza/ui';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { leftOutQuery } from '../api/left-out.ts';

/**
 * What a conflicted member meets, the chair too. The page knows no more than they may: it cannot even tell whether
 * there is such an item, and it explains why it is so.
 */
export function ClosedToYou() {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: leftOutQuery });
  const leftOut = data?.boardItems.leftOut ?? 0;
  return (
    <>
      <PageTitle title={t`Not open to you`} />
      <PageHeader
        crumbs={[{ href: '/app/board', label: t`Board` }]}
        kind={t`A decision of the board`}
        title={t`This item is not open to you`}
        lead={
          <Plural
            value={leftOut}
            _0="There is no such item before your boards, or you are not among those who decide it."
            one="You are left out of # open item because of an interest. Its title, papers, discussion and votes are kept from you, in lists and printed packs as well."
            other="You are left out of # open items because of an interest. Their titles, papers, discussions and votes are kept from you, in lists and printed packs as well."
          />
        }
      />
      <Section title={t`Why`}>
        <p>
          <Trans>
            Nobody decides where they have something to gain or to lose: not members, not the chair, not the
            secretariat. An item is closed to you when you, or the records, say that you work for a party or did within
            two years, share its bank account, wrote the application, or worked for a contributor to the fund.
          </Trans>
        </p>
      </Section>
      <Meanwhile />
    </>
  );
}

function Meanwhile() {
  const { t } = useLingui();
  return (
    <Section title={t`What happens meanwhile`}>
      <DefinitionList
        items={[
          {
            term: t`Who presides`,
            value: t`If you chair the board, its longest-serving member without an interest presides over such an item and closes it.`,
          },
          {
            term: t`The quorum`,
            value: t`It is counted without you. If too few are left, alternates are drawn by public lot from the reserve list.`,
          },
          {
            term: t`Afterwards`,
            value: t`You read the resolution and its reasons when they are published, like everybody.`,
          },
          {
            term: t`If this is a mistake`,
            value: (
              <Link href="/app/board/interests">
                <Trans>See which interests you declared, and which the records show</Trans>
              </Link>
            ),
          },
        ]}
      />
    </Section>
  );
}
