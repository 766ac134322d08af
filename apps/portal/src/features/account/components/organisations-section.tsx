import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Section } from '@baraza/ui';
import { useRoleWords } from '../../../shared/roles/use-role-words.ts';
import { useSession } from '../../../shared/session/session.tsx';

/** For whom one acts, and the way to bring in an organisation. */
export function OrganisationsSection() {
  const { t } = useLingui();
  const { grants } = useSession();
  const roleWord = useRoleWords();
  return (
    <Section title={t`Whom you act for`}>
      {grants.length > 0 ? (
        <ul className="account-list">
          {grants.map(({ role, organisationId, organisation }) => (
            <li key={organisationId + role}>
              <p>
                <bdi>{organisation.name}</bdi>
              </p>
              <p className="hint">{roleWord(role)}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="hint">
          <Trans>
            Nobody yet. Register your organisation, or ask a colleague who signs for it to offer you a role; tell them
            your handle.
          </Trans>
        </p>
      )}
      <p>
        <Link href="/app/organisations/new">
          <Trans>Register an organisation</Trans>
        </Link>
      </p>
    </Section>
  );
}
