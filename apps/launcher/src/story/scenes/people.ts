import { personas } from '../content/personas.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';

/** Everybody has an account before anything happens. */
export const people: Scene = {
  id: 'people',
  title: {
    en: 'People make their accounts',
    es: 'Las personas crean sus cuentas',
    fr: 'Chacun crée son compte',
    ar: 'الأشخاص ينشئون حساباتهم',
  },
  async play(tale) {
    await tale.once('accounts', async () => {
      const { api, app } = tale.system;
      const register = app.get(api.DemoPersonas, { strict: false });
      const transactions = app.get(api.TransactionRunner, { strict: false });
      return transactions.commit(async (tx) => {
        const accounts: Record<string, string> = {};
        for (const persona of personas) accounts[persona.handle] = (await register.register(tx, persona)).id;
        return accounts;
      });
    });
  },
};

/** The account of a persona. */
export function accountOf(tale: Tale, handle: string): string {
  const id = tale.known<Record<string, string>>('accounts')[handle];
  if (!id) throw new Error(`nobody is called ${handle}`);
  return id;
}
