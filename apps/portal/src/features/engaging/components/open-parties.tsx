import { Trans, useLingui } from '@lingui/react/macro';
import { CheckboxGroup, Disclosure, Section, Select } from '@baraza/ui';
import { useQuery } from 'urql';
import type { LocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useSession } from '../../../shared/session/session.tsx';
import type { Act } from '../../../shared/step-up/use-act.ts';
import { forumsToEngageQuery } from '../api/forums-to-engage.ts';
import { myAddresseesQuery } from '../api/my-addressees.ts';
import { productsOfQuery } from '../api/products-of.ts';
import type { Side } from '../types.ts';
import { AddresseeField, CompaniesField } from './addressee-field.tsx';
import type { OpenDraft } from './open-draft.ts';
import { useFault } from './use-fault.ts';

interface Choice {
  readonly slug: string;
  readonly name: string;
}

export interface Parties {
  readonly forum: string;
  /** Of the company, or of the one that leads; empty until it is chosen. */
  readonly addressee: string;
  readonly languages: readonly string[];
  readonly forums: readonly Choice[];
  /** For which somebody of a company may open one. */
  readonly own: readonly Choice[];
}

/** Who is on the other side, and in which languages their charter is. */
export function useParties(side: Side, { forum: chosen, addressee }: OpenDraft): Parties {
  const membership = useSession().membership?.forum?.slug;
  const [{ data }] = useQuery({ query: forumsToEngageQuery });
  const [{ data: mine }] = useQuery({ query: myAddresseesQuery, pause: side === 'forum' });
  const forums = data?.forums.edges.map(({ node }) => node) ?? [];
  const own = mine?.myAddressees ?? [];
  const forum = side === 'forum' ? (membership ?? '') : chosen || (forums[0]?.slug ?? '');
  const languages = forums.find(({ slug }) => slug === forum)?.charter?.content.languages ?? [];
  const ofOwn = own.some(({ slug }) => slug === addressee) ? addressee : (own[0]?.slug ?? '');
  return { forum, forums, own, languages, addressee: side === 'company' ? ofOwn : addressee };
}

interface WithProps {
  readonly side: Side;
  readonly draft: LocalDraft<OpenDraft>;
  readonly parties: Parties;
  readonly act: Act;
}

/** The two sides: the forum, the company, and others that join it. */
export function With({ side, draft, parties, act }: WithProps) {
  const { t } = useLingui();
  const set = (change: Partial<OpenDraft>) => draft.setValue((before) => ({ ...before, ...change }));
  const asOptions = (all: readonly Choice[]) => all.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <Section title={<Trans>With whom?</Trans>}>
      <div className="stack">
        {side === 'company' && parties.own.length > 1 ? (
          <Select
            label={t`Your company`}
            value={parties.addressee}
            options={asOptions(parties.own)}
            onChange={(addressee) => set({ addressee, productIds: [] })}
          />
        ) : null}
        {side === 'company' ? (
          <Select
            label={t`Forum`}
            value={parties.forum}
            options={asOptions(parties.forums)}
            onChange={(forum) => set({ forum })}
          />
        ) : (
          <AddresseeField
            forum={parties.forum}
            companiesOnly
            value={draft.value.addressee}
            onChange={(addressee) => set({ addressee, productIds: [] })}
          />
        )}
        {parties.addressee === '' ? null : <Others draft={draft} act={act} leading={parties.addressee} />}
        <Products draft={draft} act={act} companies={[parties.addressee, ...draft.value.others]} />
      </div>
    </Section>
  );
}

/** Several companies at one table: each accepts notice and agenda, and minutes are public. */
function Others({ draft, act, leading }: Pick<WithProps, 'draft' | 'act'> & { readonly leading: string }) {
  const { t } = useLingui();
  const { others } = draft.value;
  const fault = useFault(act);
  return (
    <Disclosure
      summary={
        others.length > 0 ? (
          <Trans>Together with other companies: {others.length}</Trans>
        ) : (
          <Trans>Together with other companies</Trans>
        )
      }
    >
      <div className="stack">
        <p>
          <Trans>
            Companies that meet together need an antitrust notice and an agenda, which each of them accepts, and public
            minutes. The leading company writes them. Nothing starts before all have accepted.
          </Trans>
        </p>
        <CompaniesField
          label={t`Companies that take part`}
          hint={t`At most eleven more. Only companies on this platform can accept.`}
          value={others}
          onChange={(slugs) => draft.setValue((before) => ({ ...before, others: slugs.slice(0, 11) }))}
          except={leading}
          {...fault('addressees')}
        />
      </div>
    </Disclosure>
  );
}

interface ProductsProps {
  readonly draft: LocalDraft<OpenDraft>;
  readonly act: Act;
  readonly companies: readonly string[];
}

function Products({ draft, act, companies }: ProductsProps) {
  const fault = useFault(act);
  return companies
    .filter((slug) => slug !== '')
    .map((slug) => (
      <ProductsOf
        key={slug}
        slug={slug}
        value={draft.value.productIds}
        onChange={(productIds) => draft.setValue((before) => ({ ...before, productIds }))}
        {...fault('productIds')}
      />
    ));
}

interface ProductsOfProps {
  readonly slug: string;
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
  readonly error?: string;
}

/** Products and services that it is about, as the company itself names them. */
function ProductsOf({ slug, value, onChange, error }: ProductsOfProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: productsOfQuery, variables: { slug } });
  const products = data?.addressee?.products ?? [];
  if (products.length === 0) return null;
  const ids = products.map(({ id }) => id);
  const elsewhere = value.filter((id) => !ids.includes(id));
  return (
    <CheckboxGroup
      label={t`Products and services of ${data?.addressee?.name ?? ''} that it is about`}
      isOptional
      {...(error && { error })}
      value={value.filter((id) => ids.includes(id))}
      onChange={(chosen) => onChange([...elsewhere, ...chosen])}
      options={products.map(({ id, name, description }) => ({
        value: id,
        label: <bdi>{name}</bdi>,
        hint: <bdi>{description}</bdi>,
      }))}
    />
  );
}
