import { areaToA1 } from '../grid/address';
import type { Area } from '../grid/types';

/** Excel cuts an address beyond 8,192 characters; some room is left for what it adds. */
const LONGEST_ADDRESS = 8_000;

/** Areas as addresses 'A1:B2,C3', none too long for Excel; one an area where no list of them is taken (null). */
export const addressesOf = (areas: readonly Area[], separator: string | null): string[] => {
  const addresses: string[] = [];
  for (const one of areas.map(areaToA1)) {
    const last = addresses.at(-1);
    if (separator !== null && last !== undefined && last.length + one.length + 1 <= LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${last}${separator}${one}`;
    else addresses.push(one);
  }
  return addresses;
};
