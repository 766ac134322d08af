/** The part of a 360Giving 1.4 grant that Baraza publishes. Field names are the standard's own. */
export interface ThreeSixtyGrant {
  /** "360G-" publisher prefix, hyphen, the award's own id. Never changes once published. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly currency: string;
  /** Major units. Exact: see `MAX_AMOUNT_MINOR` of @baraza/money. */
  readonly amountAwarded: number;
  readonly awardDate: string;
  readonly plannedDates?: readonly ThreeSixtyEvent[];
  readonly recipientOrganization: readonly ThreeSixtyOrganization[];
  readonly beneficiaryLocation?: readonly ThreeSixtyLocation[];
  readonly fundingOrganization: readonly ThreeSixtyOrganization[];
  readonly grantProgramme?: readonly ThreeSixtyProgramme[];
  readonly fromOpenCall?: 'Yes' | 'No';
  readonly dateModified: string;
  readonly dataSource?: string;
}

export interface ThreeSixtyEvent {
  readonly title?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

export interface ThreeSixtyOrganization {
  readonly id: string;
  readonly name: string;
  readonly addressCountry?: string;
}

export interface ThreeSixtyLocation {
  readonly name: string;
  readonly countryCode: string;
}

export interface ThreeSixtyProgramme {
  readonly code?: string;
  readonly title: string;
}

/** A whole file: what `GET /open-data/360giving.json` answers. */
export interface ThreeSixtyPackage {
  readonly version: '1.4';
  readonly title: string;
  readonly description: string;
  /** Date-times. */
  readonly issued: string;
  readonly modified: string;
  readonly identifier: string;
  readonly publisher: { readonly identifier: string; readonly name: string; readonly website?: string };
  readonly license: string;
  readonly accessURL?: string;
  readonly downloadURL?: string;
  readonly grants: readonly ThreeSixtyGrant[];
}
