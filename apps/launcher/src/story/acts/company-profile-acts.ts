import type { StoryProfile } from '../content/company-profiles.ts';
import type { Tale } from '../tale.ts';
import { mutation } from './election-acts.ts';

const LEVELS = ['operational', 'executive', 'board'] as const;

/** A company tells what it offers, where it could harm people worst, how it is reached, and in which roles it signs. */
export async function describeCompany(tale: Tale, profile: StoryProfile): Promise<void> {
  const { addressee: slug, rights, size, contactRole, contactEmail, website } = profile;
  const { addressee } = await tale.client.ask<{ addressee: { id: string } }>(
    null,
    `{ addressee(slug: "${slug}") { id } }`,
  );
  const addresseeId = addressee.id;
  const told = { addresseeId, size, contactRole, contactEmail, website };
  const describe = mutation('describeAddressee', 'Addressee', { input: ['DescribeAddresseeInput!', told] });
  await tale.act(`profile-${slug}`, rights, describe);
  for (const [index, product] of profile.products.entries()) {
    const input = { addresseeId, ...product };
    const add = mutation('addAddresseeProduct', 'Addressee', { input: ['AddProductInput!', input] });
    await tale.act(`product-${slug}-${index}`, rights, add);
  }
  for (const [index, risk] of profile.risks.entries()) {
    const input = { addresseeId, ...risk };
    const add = mutation('addSalientRisk', 'Addressee', { input: ['AddSalientRiskInput!', input] });
    await tale.act(`risk-${slug}-${index}`, rights, add);
  }
  for (const [index, title] of profile.signatories.entries()) {
    const input = { addresseeId, level: LEVELS[index], title };
    const add = mutation('addAddresseeSignatory', 'Addressee', { input: ['AddSignatoryInput!', input] });
    await tale.act(`signatory-${slug}-${LEVELS[index]}`, rights, add);
  }
}
