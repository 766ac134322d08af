/**
 * A working subset of the identifier lists registered at org-id.guide: the registers in which the organisations of the
 * demo, of published 360Giving files and of the fund's regions are found. Codes and names of registers are facts, written
 * down here and compared with the replica of the list that IATI publishes (OrganisationRegistrationAgency); the shapes of
 * numbers are the registers' own. The register as a whole (over 400 lists) is under the Open Database License and is not
 * copied.
 */
export interface Register {
  /** The org-id.guide list code. */
  readonly prefix: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; `undefined` for international lists. */
  readonly country: string | undefined;
  /** The shape of its numbers, where the register promises one. */
  readonly shape?: RegExp;
  readonly example?: string;
}

const WITH_SHAPE: readonly (readonly [prefix: string, name: string, shape: RegExp, example: string])[] = [
  ['AR-CUIT', 'Clave Única de Identificación Tributaria', /^\d{11}$/, '30500010912'],
  ['AU-ABN', 'Australian Business Register', /^\d{11}$/, '51824753556'],
  ['AU-ACNC', 'Australian Charities and Not-for-profits Commission', /^\d{11}$/, '50169561394'],
  ['BE-BCE_KBO', 'Crossroads Bank for Enterprises', /^[01]\d{9}$/, '0202239951'],
  ['BR-CNPJ', 'Cadastro Nacional da Pessoa Jurídica', /^\d{14}$/, '33000167000101'],
  ['CA-CRA_ACR', 'Canada Revenue Agency, charities', /^\d{9}RR\d{4}$/, '118830983RR0001'],
  ['CZ-ICO', 'Access to Registers of Economic Subjects', /^\d{8}$/, '00216208'],
  ['DK-CVR', 'Central Business Register', /^\d{8}$/, '10150817'],
  ['FI-PRO', 'Patent and Registration Office', /^\d{7}-\d$/, '0112038-9'],
  ['FR-INSEE', 'SIRENE register', /^(\d{9}|\d{14})$/, '784671695'],
  ['GB-CHC', 'Charity Commission for England and Wales', /^\d{6,7}(-\d{1,4})?$/, '1164883'],
  ['GB-COH', 'Companies House', /^[A-Z0-9]{2}\d{5}[A-Z0-9]$/, '04336774'],
  ['GB-EDU', 'Register of Schools in England and Wales', /^\d{5,6}$/, '133843'],
  ['GB-GOR', 'UK government organisation register', /^[A-Z]+\d+$/, 'D5'],
  ['GB-NIC', 'Charity Commission for Northern Ireland', /^\d{6}$/, '101104'],
  ['GB-REV', 'HM Revenue and Customs, charities', /^[A-Z]{1,2}\d{4,6}$/, 'XR86461'],
  ['GB-SC', 'Scottish Charity Register', /^SC\d{6}$/, 'SC030814'],
  ['GB-UKPRN', 'UK Register of Learning Providers', /^\d{8}$/, '10007774'],
  ['GE-NAPR', 'National Agency of Public Registry', /^\d{9}$/, '204566978'],
  ['IE-CRO', 'Companies Registration Office', /^\d{1,7}$/, '104547'],
  ['IN-MHA', 'Foreign Contribution (Regulation) Act register', /^\d{9}$/, '231650005'],
  ['JP-JCN', 'Corporate Number', /^\d{13}$/, '7000012050002'],
  ['NL-KVK', 'Netherlands Chamber of Commerce', /^\d{8}$/, '41198677'],
  ['NO-BRC', 'Brønnøysund Register Centre', /^\d{9}$/, '952002139'],
  ['PL-KRS', 'National Court Register', /^\d{10}$/, '0000030897'],
  ['SE-ON', 'Swedish organisation number', /^\d{6}-?\d{4}$/, '802002-6145'],
  ['UA-EDR', 'Unified State Register', /^\d{8}$/, '00032112'],
  ['US-EIN', 'Internal Revenue Service, employer identification number', /^\d{2}-?\d{7}$/, '13-3458820'],
  ['XI-LEI', 'Global Legal Entity Identifier Index', /^[A-Z0-9]{18}\d{2}$/, '506700GE1G29325QX363'],
  ['XI-WIKIDATA', 'Wikidata', /^Q\d+$/, 'Q1065'],
];

const WITHOUT_SHAPE: readonly (readonly [prefix: string, name: string])[] = [
  ['BD-NAB', 'Bangladesh NGO Affairs Bureau'],
  ['BW-CIPA', 'Companies and Intellectual Property Authority'],
  ['CH-FDJP', 'Federal Commercial Registry Office'],
  ['CN-SAIC', 'State Administration for Industry and Commerce'],
  ['CO-RUE', 'Registro Único Empresarial y Social'],
  ['DE-CR', 'Handelsregister'],
  ['EG-MOSS', 'Ministry of Social Solidarity'],
  ['ET-CSA', 'Charities and Societies Agency'],
  ['FR-RCS', 'Registre du commerce et des sociétés'],
  ['GB-LAE', 'Local authorities of England'],
  ['GB-MPR', 'Mutuals Public Register'],
  ['GB-NHS', 'NHS Organisation Data Service'],
  ['GH-DSW', 'Department of Social Welfare'],
  ['HK-CR', 'Companies Registry'],
  ['ID-KDN', 'Ministry of Home Affairs'],
  ['ID-KHH', 'Ministry of Justice and Human Rights'],
  ['IE-CHY', 'Charities Regulatory Authority'],
  ['IN-MCA', 'Ministry of Corporate Affairs'],
  ['IT-CF', 'Codice Fiscale'],
  ['JO-MSD', 'Ministry of Social Development'],
  ['KE-NCB', 'NGOs Coordination Board'],
  ['KE-RCO', 'Registrar of Companies'],
  ['KE-RSO', 'Registrar of Societies'],
  ['LB-MOI', 'Ministry of Interior and Municipalities'],
  ['MM-MHA', 'Ministry of Home Affairs'],
  ['MW-CNM', 'Council for Non Governmental Organisations in Malawi'],
  ['MW-NBM', 'NGO Board of Malawi'],
  ['MX-RFC', 'Registro Federal de Contribuyentes'],
  ['MY-SSM', 'Companies Commission of Malaysia'],
  ['MZ-MOJ', 'Ministry of Justice'],
  ['NG-CAC', 'Corporate Affairs Commission'],
  ['NP-CRO', 'Office of the Company Registrar'],
  ['NP-SWC', 'Social Welfare Council'],
  ['PE-SUNARP', 'Superintendencia Nacional de los Registros Públicos'],
  ['PH-SEC', 'Securities and Exchange Commission'],
  ['PK-PCP', 'Pakistan Centre for Philanthropy'],
  ['PS-MOI', 'Ministry of Interior'],
  ['SG-ACRA', 'Accounting and Corporate Regulatory Authority'],
  ['SN-NINEA', "Numéro d'Identification National des Entreprises et Associations"],
  ['SS-RRC', 'Relief and Rehabilitation Commission'],
  ['TR-MOI', 'Ministry of Interior, associations'],
  ['TZ-BRLA', 'Business Registrations and Licensing Agency'],
  ['UG-NGB', 'NGO Board'],
  ['UG-RSB', 'Registration Services Bureau'],
  ['US-DOS', 'State corporation registers'],
  ['XI-IATI', 'International Aid Transparency Initiative'],
  ['XM-DAC', 'OECD Development Assistance Committee'],
  ['XM-OCHA', 'UN Office for the Coordination of Humanitarian Affairs'],
  ['ZA-CIP', 'Companies and Intellectual Property Commission'],
  ['ZA-NPO', 'Nonprofit Organisations register'],
  ['ZA-PBO', 'Public benefit organisations'],
  ['ZM-PCR', 'Patents and Companies Registration Agency'],
  ['ZW-PVO', 'Private Voluntary Organisations'],
  ['ZW-ROD', 'Registrar of Deeds'],
];

// International lists begin with X, which ISO 3166-1 never assigns.
function countryOf(prefix: string): string | undefined {
  return prefix.startsWith('X') ? undefined : prefix.slice(0, 2);
}

export const REGISTERS: ReadonlyMap<string, Register> = new Map(
  [
    ...WITH_SHAPE.map(([prefix, name, shape, example]) => ({
      prefix,
      name,
      country: countryOf(prefix),
      shape,
      example,
    })),
    ...WITHOUT_SHAPE.map(([prefix, name]) => ({ prefix, name, country: countryOf(prefix) })),
  ]
    .sort((left, right) => (left.prefix < right.prefix ? -1 : 1))
    .map((register) => [register.prefix, register]),
);
