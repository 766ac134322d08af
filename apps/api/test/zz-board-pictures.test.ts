import { existsSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { expectOk } from '@baraza/result';
import { currency, money } from '@baraza/money';
import { it } from 'vitest';
import { Sessions } from '../src/modules/identity/index.ts';
import { Boards, CastVote, CloseItem, DeclareInterest, Governance } from '../src/modules/governance/index.ts';
import { CommentOnItem } from '../src/modules/governance/application/comment-on-item.ts';
import { anOrganisation, aPerson, giveRole, inTransaction, type TestPerson } from './support/people.ts';
import { startTestApplication } from './support/test-application.ts';

it('serves', async () => {
  const app = await startTestApplication();
  app.clock.moveTo(new Date(Date.now() - 2 * 86_400_000));
  const names = ['Wanjiru Kamau', 'Rosa Quispe', 'Pseudonym “Tamarind”', 'Dr Hiba al-Khatib', 'Samuel Okello', 'Pseudonym “Monsoon”', 'Ingrid Solheim', 'Le Thi Mai', 'Kofi Boateng'];
  const people: TestPerson[] = [];
  for (const _ of names) people.push(await aPerson(app));
  const officer = await aPerson(app);
  const organisationId = await anOrganisation(app, 'fund', 'Common Ground Fund');
  await giveRole(app, officer, organisationId, 'grants_officer');
  const fundId = randomUUID();
  const groups = ['civil_society', 'labour', 'affected_people', 'academia'];
  const regions = ['africa', 'americas', 'asia', 'mena'];
  const seats = names.map((publicName, i) => ({
    accountId: people[i]!.accountId, position: (i >= 7 ? 'reserve' : i === 0 ? 'chair' : 'member') as 'reserve' | 'chair' | 'member',
    group: groups[i % 4]!, region: regions[i % 4]!, affected: publicName.startsWith('Pseu'), publicName,
    startsOn: '2025-03-01', endsOn: '2027-03-01',
  }));
  await inTransaction(app, async (tx) => expectOk(await app.get(Boards).establish(tx, { fundId, fundSlug: 'common-ground', organisationId, name: 'Board of the Common Ground Fund', seats })));
  const a = await anOrganisation(app, 'ngo', 'Lake Turkana Fisherfolk Alliance');
  const b = await anOrganisation(app, 'ngo', 'Nairobi Gig Workers Legal Aid');
  const c = await anOrganisation(app, 'ngo', 'جمعية صون النخيل');
  expectOk(await app.get(DeclareInterest).execute(people[0]!, { target: 'organisation', targetId: a, strength: 'hard', statement: 'My sister directs it.' }));
  expectOk(await app.get(DeclareInterest).execute(people[6]!, { target: 'organisation', targetId: a, strength: 'soft', statement: 'We wrote a study together in 2022.' }));
  await giveRole(app, people[2]!, c, 'ngo_editor');
  const criteria = [
    { name: 'Reach', text: 'How many affected people it reaches, and how they take part (30 %)' },
    { name: 'Feasibility', text: 'Whether plan, budget and people fit together (30 %)' },
    { name: 'Independence', text: 'Whether it may say what it finds, whoever contributed to the fund (40 %)' },
  ];
  const propose = (more: object) => inTransaction(app, async (tx) => expectOk(await app.get(Governance).propose(tx, {
    fundId, kind: 'award', subjectKind: 'application', subjectId: randomUUID(), parties: [], criteria, proposedBy: officer.accountId, title: '', proposedText: '', ...more })));
  const first = await propose({ title: 'Award: Community monitoring of data-centre water use around Lake Turkana', parties: [a], money: money(4_000_000n, currency('USD')),
    proposedText: 'The board awards USD 40,000 to the Lake Turkana Fisherfolk Alliance for eighteen months of community monitoring of water levels and of the agreements made around the planned data centres, in two tranches, the second after an accepted report.' });
  const second = await propose({ title: 'Award: Legal clinic for content moderators and delivery riders', parties: [b], money: money(3_850_000n, currency('USD')), proposedText: 'The board awards USD 38,500 to Nairobi Gig Workers Legal Aid.' });
  await propose({ title: 'Award: صون الواحات', parties: [c], money: money(2_400_000n, currency('USD')), proposedText: 'The board awards USD 24,000.' });
  await propose({ kind: 'call', subjectKind: 'call', title: 'Open the call “Remedy after automated decisions”', proposedText: 'The board opens the call and allocates USD 120,000 to it.', money: money(12_000_000n, currency('USD')) });
  const done = await propose({ title: 'Award: Radio programme on biometric registration', publicTitle: 'Award to application 7 of “Voices on systems”', parties: [b], money: money(4_000_000n, currency('USD')), proposedText: 'The board awards USD 40,000.' });
  const failed = await propose({ kind: 'motion', subjectKind: 'motion', title: 'Meet every second month', proposedText: 'The board meets every second month instead of monthly.' });
  const vote = async (i: number, itemId: string, choice: 'yes' | 'no' | 'abstain') => expectOk(await app.get(CastVote).execute(people[i]!, { itemId, choice, reason: '' }));
  for (const i of [0, 1, 2, 3, 4, 5]) { await vote(i, done, i === 4 ? 'abstain' : 'yes'); await vote(i, failed, i < 2 ? 'yes' : 'no'); }
  await vote(6, done, 'yes'); await vote(6, failed, 'no');
  const reasons = 'It meets the criterion of reach as no other application does: eleven counties, in six languages. Two members doubted the budget for transmitters; the reviewers’ answer on feasibility settled it.';
  expectOk(await app.get(CloseItem).execute(people[0]!, { itemId: done, reasons }));
  expectOk(await app.get(CloseItem).execute(people[0]!, { itemId: failed, reasons: 'Applicants would wait longer for a decision.' }));
  await vote(3, first, 'yes'); await vote(4, first, 'yes'); await vote(5, first, 'abstain'); await vote(1, second, 'yes');
  expectOk(await app.get(CommentOnItem).execute(people[6]!, { itemId: first, text: 'I worked with them on a study in 2022, so I do not vote. Their numbers held when the ministry checked them.' }));
  expectOk(await app.get(CommentOnItem).execute(people[4]!, { itemId: first, text: 'Who keeps the sensors after eighteen months? The plan says the county, but I see no letter from it.' }));
  app.clock.moveTo(new Date());
  const fresh: Record<string, string> = {};
  for (const [i, p] of [...people, officer].entries()) {
    const opened = await inTransaction(app, (tx) => app.get(Sessions).open(tx, { accountId: p.accountId, method: 'demo', secondFactor: true, proved: true }));
    fresh[i === people.length ? 'officer' : `p${i}`] = `baraza_session=${opened.token}`;
  }
  await app.app.listen(4777, '127.0.0.1');
  writeFileSync('/tmp/boardpix/state.json', JSON.stringify({ cookies: fresh, first, second, done }));
  while (!existsSync('/tmp/boardpix/stop')) await new Promise((resolve) => setTimeout(resolve, 1000));
  await app.close();
}, 5_000_000);
