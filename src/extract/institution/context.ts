import type { Span } from '../../model/span.js';
import type { Reading } from '../rule.js';
import { body, KNOWN_FORMS, type Body } from './body.js';
import { organOf, ORGANS } from './organs.js';
import { PLACES, type Place } from './places.js';

/** What rules may know of the document: who issued it, which place it speaks for, whom it is sent to. */
export interface InstitutionContext {
  /** Issuing bodies, lead first; a payload has its carrier's. */
  readonly issuers: readonly Body[];
  /** 上海市 for a text of 上海市科学技术委员会; null for central texts. */
  readonly home: Place | null;
  readonly addressees: Span | null;
}

export function contextOf(reading: Reading, issuers: readonly string[]): InstitutionContext {
  const { document } = reading;
  const bodies = issuers.map(issuerBody);
  const homes = issuers.map((issuer) => placeAt(issuer, 0)).filter((place) => place !== null);
  const home = homes[0] ?? (issuers.length === 0 ? placeAt(document.header.title, 0) : null);
  return { issuers: bodies, home, addressees: document.addressees };
}

/** A signature as a body: by the vocabulary, by its place, or as signed. */
export function issuerBody(name: string): Body {
  const known = KNOWN_FORMS.get(name);
  if (known) return known.body;
  const place = PLACES.at(name, 0);
  const organ = place && ORGANS.at(name, place.end);
  if (place && organ && organ.end === name.length) return organOf(place.value.place, organ.value, name.slice(place.end));
  return body(name, 'PARTY_STATE');
}

/** The place of a province, city or county whose full name begins at `offset`. */
function placeAt(text: string, offset: number): Place | null {
  const form = PLACES.at(text, offset);
  if (!form || form.value.short) return null;
  const { level } = form.value.place;
  return level === 'country' || level === 'region' ? null : form.value.place;
}
