import { nameKey } from '../../model/keys.js';
import type { InstitutionNode, ProgrammeNode } from '../../store/records.js';
import type { ApiContext } from '../context.js';
import { AmbiguousName, BadUserInput } from '../errors.js';
import { nodeTypeOf } from './node.type.js';

const MAX_BEARERS = 20;

/** The programme of a name or alias; null if there is none, an error that lists them if several go by it. */
export async function programmeOfName(context: ApiContext, name: string): Promise<ProgrammeNode | null> {
  const canonical = await context.store.programmesByName(nameKey(name));
  if (canonical.length > 0) return theOnly('programme', name, canonical);
  const ids = await idsOfAlias(context, 'PROGRAMME', name);
  return theOnly('programme', name, await Promise.all(ids.map((id) => context.programmes.programme.load(id))));
}

/** The institution of a name or alias; see programmeOfName. */
export async function institutionOfName(context: ApiContext, name: string): Promise<InstitutionNode | null> {
  const canonical = await context.store.institutionsByName(nameKey(name));
  if (canonical.length > 0) return theOnly('institution', name, canonical);
  const ids = await idsOfAlias(context, 'INSTITUTION', name);
  return theOnly('institution', name, await Promise.all(ids.map((id) => context.institutions.institution.load(id))));
}

/** The programme that a filter names by id or name; null where it leaves it open. A name that nothing bears is an error, not an empty answer. */
export async function programmeIdOf(context: ApiContext, idOrName: string | null | undefined): Promise<string | null> {
  if (idOrName == null || nodeTypeOf(idOrName) !== null) return idOrName ?? null;
  return (await programmeOfName(context, idOrName))?.id ?? unknown('programme', idOrName);
}

/** The institution that a filter names by id or name; see programmeIdOf. */
export async function institutionIdOf(context: ApiContext, idOrName: string | null | undefined): Promise<string | null> {
  if (idOrName == null || nodeTypeOf(idOrName) !== null) return idOrName ?? null;
  return (await institutionOfName(context, idOrName))?.id ?? unknown('institution', idOrName);
}

async function idsOfAlias(context: ApiContext, type: 'PROGRAMME' | 'INSTITUTION', name: string): Promise<string[]> {
  const key = nameKey(name);
  if (key === '') return [];
  const hits = await context.store.search(name, [type], MAX_BEARERS);
  return hits.filter((hit) => nameKey(hit.text) === key).map((hit) => hit.id);
}

function theOnly<Node extends { readonly id: string; readonly name: string }>(what: string, name: string, found: readonly (Node | null)[]): Node | null {
  const nodes = found.filter((node) => node !== null);
  if (nodes.length > 1) throw new AmbiguousName(what, name, nodes);
  return nodes[0] ?? null;
}

function unknown(what: string, name: string): never {
  throw new BadUserInput(`no ${what} goes by "${name}"; search(text: …) or ${what}s(filter: { text: … }) finds the names that there are`);
}
