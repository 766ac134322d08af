/**
 * Active currency codes of ISO 4217:2015 "List One" (maintenance agency: SIX Financial Information; with the changes up to
 * January 2026), grouped by exponent, the number of decimals of the minor unit. Written down from the published list;
 * codes are facts and carry no licence. Left out is what nobody is paid in: codes without a minor unit (gold XAU, testing
 * XTS, special drawing rights XDR, …), funds and index codes (CHE, CLF, UYW, …), and withdrawn codes (BGN, ANG, ZWL, …).
 *
 * These exponents, not those of CLDR, are the truth for the books: `Intl.NumberFormat` shows, for example, IQD, LBP and
 * AFN without decimals although their minor units exist, so format with `formatMoney`.
 */
const CODES_BY_EXPONENT: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2: [
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY',
    'COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS',
    'INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR',
    'MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP',
    'STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG',
  ].join(' '),
  3: 'BHD IQD JOD KWD LYD OMR TND',
};

function readTable(): ReadonlyMap<string, number> {
  const exponents = new Map<string, number>();
  for (const [exponent, codes] of Object.entries(CODES_BY_EXPONENT)) {
    for (const code of codes.split(' ')) exponents.set(code, Number(exponent));
  }
  return exponents;
}

export const EXPONENT_BY_CODE: ReadonlyMap<string, number> = readTable();
