/** Width of one packed sum: four of them fit into the 53 bits of a double. */
export const BASE = 8_192;

/** The factor of the earlier statement of a pair. */
export const leftOf = (value: number): number => 1 + BASE * value;
/** The factor of the later one. */
export const rightOf = (value: number): number => 1 + BASE * BASE * value;
