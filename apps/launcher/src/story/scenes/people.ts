import { personas } from '../content/personas.ts';
import type { Scene } from '../scene.ts';

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
    const { api, app } = tale.system;
    const register = app.get(api.DemoPersonas, { strict: false });
    const transactions = app.get(api.TransactionRunner, { strict: false });
    await transactions.commit(async (tx) => {
      for (const persona of personas) await register.register(tx, persona);
    });
  },
};
