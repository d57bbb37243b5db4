import type { Pairing } from './documents.js';
import type { Gold, GuideCitation, GuideFacts } from './guide.js';
import { comparedTitle } from './normal-forms.js';
import { compareKeys, countRow, type How, type Miss, type Tally } from './tally.js';

/** Citations of policy texts: which document cites which, and in which kinds. One named without 《》 counts neither way. */
export function compareCitations(facts: GuideFacts, gold: Gold, { goldId }: Pairing): Tally {
  const found = new Map<string, GuideCitation>();
  for (const citation of facts.citations) {
    const source = goldId(citation.source);
    if (source !== undefined && citation.class === 'POLICY') found.set(key(source, citation), { ...citation, source });
  }
  const wanted = new Map<string, GuideCitation>();
  const optional = new Set<string>();
  for (const citation of gold.citations) {
    if (citation.class !== 'POLICY') continue;
    if (citation.marked) wanted.set(key(citation.source, citation), citation);
    else optional.add(key(citation.source, citation));
  }
  const compared = compareKeys(found, wanted, optional);
  const kinds = compareKinds(compared.hits);
  return {
    rows: [countRow('citations', compared.hits.length, compared.wrong.length, compared.missed.length), ...kinds.rows],
    misses: [...compared.wrong.map((one) => miss('wrong', one)), ...compared.missed.map((one) => miss('missed', one)), ...kinds.misses],
  };
}

function compareKinds(hits: readonly (readonly [GuideCitation, GuideCitation])[]): Tally {
  let right = 0;
  let extra = 0;
  let lost = 0;
  const misses: Miss[] = [];
  for (const [one, wanted] of hits) {
    const have = new Set(one.kinds);
    const want = new Set(wanted.kinds);
    const both = [...have].filter((kind) => want.has(kind)).length;
    right += both;
    extra += have.size - both;
    lost += want.size - both;
    if (both === have.size && both === want.size) continue;
    const text = `《${wanted.target}》 ${[...have].join('+')} instead of ${[...want].join('+')}`;
    misses.push({ fact: 'cite kind', how: 'wrong', where: wanted.source, about: comparedTitle(wanted.target), text });
  }
  return { rows: [countRow('citation kinds', right, extra, lost, true)], misses };
}

const key = (source: string, citation: GuideCitation): string => `${source}|${comparedTitle(citation.target)}`;

function miss(how: How, { source, target, kinds, quote }: GuideCitation): Miss {
  return { fact: 'citations', how, where: source, about: comparedTitle(target), text: `《${target}》 ${kinds.join('+')}  ${quote}` };
}
