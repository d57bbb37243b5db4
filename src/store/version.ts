import { hash } from 'node:crypto';

const MODULUS = 1n << 64n;

/** What one held document adds to the data version. */
export const versionTerm = (id: string, fingerprint: string): bigint =>
  BigInt(`0x${hash('sha256', `${id}\0${fingerprint}`, 'hex').slice(0, 16)}`);

/** Sum modulo 2⁶⁴: documents may come and go in any order. */
export const addVersionTerm = (sum: bigint, term: bigint): bigint => (sum + term) % MODULUS;
export const removeVersionTerm = (sum: bigint, term: bigint): bigint => (sum - term + MODULUS) % MODULUS;

/** 16 hexadecimal digits; sixteen zeros for a graph that holds nothing. */
export const formatVersion = (sum: bigint): string => sum.toString(16).padStart(16, '0');
