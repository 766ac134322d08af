import { Trans, useLingui } from '@lingui/react/macro';
import { countryName } from './country-name.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { Decision, Order } from '../types.ts';
import { useRoleWords } from './role-words.ts';

const SIGNATURES = 2;

/** The order as it would lie on a desk: what is paid to whom, and two lines that wait for two people. */
export function PaymentSlip({ decision }: { readonly decision: Decision }) {
  const { t, i18n } = useLingui();
  const { order } = decision;
  const account = decision.conditions.find(({ name }) => name === 'payee_unchanged')?.evidence[0]?.reference;
  return (
    <figure className="slip">
      <figcaption className="visually-hidden">{t`The payment order`}</figcaption>
      <p className="slip-amount">
        <Money money={order.amount} />
      </p>
      <dl className="slip-facts">
        <div>
          <dt>{t`To`}</dt>
          <dd>
            <bdi>{order.organisation?.name}</bdi>
            {order.organisation ? (
              <span className="slip-soft">{countryName(order.organisation.country, i18n.locale)}</span>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>{t`Account`}</dt>
          <dd>{account ? <MaskedAccount hint={account} /> : <Trans>The details have changed</Trans>}</dd>
        </div>
        <div>
          <dt>{t`For`}</dt>
          <dd>
            <bdi>{order.title}</bdi>
            <span className="slip-soft">{t`Part ${order.trancheNumber ?? 1} of the award`}</span>
          </dd>
        </div>
        <div>
          <dt>{t`Reference on the statement`}</dt>
          <dd>
            <bdi className="slip-reference">{order.endToEndId}</bdi>
          </dd>
        </div>
      </dl>
      <Signatures order={order} />
    </figure>
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
