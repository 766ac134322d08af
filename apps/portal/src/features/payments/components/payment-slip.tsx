import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { countryName } from './country-name.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { Decision, Order } from '../types.ts';
import { useRoleWords } from './role-words.ts';

const SIGNATURES = 2;

/** The order as it would lie on a desk: what is paid to whom, and two lines that wait for two people. */
export function PaymentSlip({ decision }: { readonly decision: Decision }) {
  const { t } = useLingui();
  return (
    <figure className="slip">
      <figcaption className="visually-hidden">{t`The payment order`}</figcaption>
      <p className="slip-amount">
        <Money money={decision.order.amount} />
      </p>
      <SlipFacts decision={decision} />
      <Signatures order={decision.order} />
    </figure>
  );
}

function SlipFacts({ decision: { order, conditions } }: { readonly decision: Decision }) {
  const { t, i18n } = useLingui();
  const account = conditions.find(({ name }) => name === 'payee_unchanged')?.evidence[0]?.reference;
  const country = order.organisation ? countryName(order.organisation.country, i18n.locale) : null;
  return (
    <dl className="slip-facts">
      <Fact term={t`To`} soft={country}>
        <bdi>{order.organisation?.name}</bdi>
      </Fact>
      <Fact term={t`Account`}>
        {account ? <MaskedAccount hint={account} /> : <Trans>The details have changed</Trans>}
      </Fact>
      <Fact term={t`For`} soft={t`Part ${order.trancheNumber ?? 1} of the award`}>
        <bdi>{order.title}</bdi>
      </Fact>
      <Fact term={t`Reference on the statement`}>
        <bdi className="slip-reference">{order.endToEndId}</bdi>
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly term: string;
  readonly soft?: ReactNode;
  readonly children: ReactNode;
}

function Fact({ term, soft, children }: FactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children}
        {soft ? <span className="slip-soft">{soft}</span> : null}
      </dd>
    </div>
  );
}

/** The last characters only; a screen reader is told so in words. */
export function MaskedAccount({ hint }: { readonly hint: string }) {
  const { t } = useLingui();
  return (
    <bdi className="numeral" dir="ltr">
      <span aria-hidden="true">•••• {hint}</span>
      <span className="visually-hidden">{t`ending in ${hint}`}</span>
    </bdi>
  );
}

function Signatures({ order }: { readonly order: Order }) {
  const { t } = useLingui();
  const roles = useRoleWords();
  const places = Array.from(
    { length: Math.max(SIGNATURES, order.authorisations.length) },
    (_, index) => order.authorisations[index],
  );
  return (
    <ol className="signatures" aria-label={t`Authorised by`}>
      {places.map((given, index) => (
        <li key={index} className={given ? 'signature signature-given' : 'signature'}>
          {given ? (
            <>
              <span className="signature-by">{given.isMine ? t`You` : roles(given.capacity)}</span>
              <span className="signature-when">
                {given.isMine ? <>{roles(given.capacity)}, </> : null}
                <When iso={given.authorisedAt} kind="dateTime" />
              </span>
            </>
          ) : (
            <span className="signature-open">
              {index === 0 ? t`waits for a first person` : t`waits for another person`}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
