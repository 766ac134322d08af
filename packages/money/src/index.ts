export { allCurrencies, currency, currencyOf, exponentOf, type Currency, type UnknownCurrency } from './currency.ts';
export {
  add,
  compare,
  CurrencyMismatchError,
  equals,
  isInRange,
  MAX_AMOUNT_MINOR,
  money,
  MoneyOutOfRangeError,
  negate,
  subtract,
  sum,
  zero,
  type Money,
} from './money.ts';
export { allocate } from './allocate.ts';
export { parseDecimal, parseMinor, toDecimalString, type ParseMoneyError } from './decimal.ts';
export { convert, divideRounded, parseRate, type ConvertError, type Rational, type Rounding } from './convert.ts';
export { formatMoney, type MoneyDisplay } from './format.ts';
