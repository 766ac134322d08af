const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const UUID_WITHOUT_HYPHENS = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i;

/** The end-to-end id of a payment order: its UUID without hyphens (32 of the 35 characters allowed). Throws otherwise. */
export function endToEndIdOf(paymentOrderId: string): string {
  if (!UUID.test(paymentOrderId)) throw new TypeError('a payment order id is a UUID');
  return paymentOrderId.replaceAll('-', '').toLowerCase();
}

/** The payment order a statement line is about; `undefined` where the end-to-end id is somebody else's. */
export function paymentOrderIdOf(endToEndId: string): string | undefined {
  const parts = UUID_WITHOUT_HYPHENS.exec(endToEndId.trim());
  return parts?.slice(1).join('-').toLowerCase();
}
