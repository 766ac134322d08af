import type { InLanguages } from './engagements.ts';

/** A company that is not on the platform. */
export const sable = {
  slug: 'sable-vision',
  kind: 'company',
  name: 'Sable Vision',
  country: 'GB',
  size: 'medium',
  contactRole: 'Data protection office',
  contactEmail: 'privacy@sable-vision.example',
  website: 'https://sable-vision.example',
} as const;

export interface StoryRequest {
  readonly slug: string;
  readonly texts: InLanguages<{ readonly title: string; readonly text: string }>;
  readonly documents: readonly { readonly title: string; readonly asOf: string | null }[];
}

/** Asked of a company that never answers. */
export const sableFaceData: StoryRequest = {
  slug: 'sable-face-data',
  texts: {
    en: {
      title: 'What became of the faces of 2,300 riders?',
      text: 'In February riders at four stages were photographed for “driver verification” by people who said that they worked for you. Kitanga Telecom says that it did not order this. Please tell us who ordered it, where the pictures are, who has a copy, and how each rider can have theirs deleted.',
    },
    fr: {
      title: 'Que sont devenus les visages de 2 300 livreurs ?',
      text: 'En février, des livreurs de quatre stations ont été photographiés pour une « vérification des chauffeurs » par des gens qui disaient travailler pour vous. Kitanga Telecom dit ne pas l’avoir commandé. Dites-nous qui l’a commandé, où sont les images, qui en a une copie et comment chacun peut faire effacer la sienne.',
    },
    ar: {
      title: 'ماذا جرى لوجوه 2300 سائق؟',
      text: 'في فبراير صوّر أناس قالوا إنهم يعملون لديكم سائقين في أربع محطات من أجل «التحقق من السائقين». وتقول كيتانغا تيليكوم إنها لم تطلب ذلك. أخبرونا من طلبه، وأين الصور، ومن لديه نسخة منها، وكيف يمكن لكل سائق حذف صورته.',
    },
  },
  documents: [
    { title: 'The contract under which the pictures were taken', asOf: null },
    { title: 'A list of everybody who received the pictures', asOf: null },
  ],
};
