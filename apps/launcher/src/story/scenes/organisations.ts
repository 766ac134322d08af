import { organisations } from '../content/organisations.ts';
import type { Scene } from '../scene.ts';
import { accountOf } from './people.ts';

export const organisationsScene: Scene = {
  id: 'organisations',
  title: {
    en: 'Companies, a foundation and non-profit organisations register',
    es: 'Se inscriben empresas, una fundación y organizaciones sin ánimo de lucro',
    fr: 'Des entreprises, une fondation et des organisations à but non lucratif s’inscrivent',
    ar: 'تسجيل شركات ومؤسسة ومنظمات غير ربحية',
  },
  async play(tale) {
    const { api, app } = tale.system;
    const register = app.get(api.RegisterOrganisation, { strict: false });
    const roles = app.get(api.RoleAssignments, { strict: false });
    const transactions = app.get(api.TransactionRunner, { strict: false });
    for (const { key, founder, people = [], ...organisation } of organisations) {
      const { id } = await tale.once(`organisation-${key}`, async () => {
        const made = await register.execute({ accountId: accountOf(tale, founder) }, organisation);
        if (!made.ok) throw new Error(JSON.stringify(made.error));
        return { id: made.value.id };
      });
      for (const [persona, role] of people) {
        await tale.once(`role-${key}-${persona}`, async () => {
          await transactions.commit((tx) =>
            roles.grant(tx, {
              organisationId: id,
              accountId: accountOf(tale, persona),
              role: role as never,
              grantedBy: accountOf(tale, founder),
            }),
          );
        });
      }
    }
  },
};
