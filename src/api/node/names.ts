import { nameKey } from '../../model/keys.js';
import type { ApiContext } from '../context.js';
import { AmbiguousName, BadUserInput } from '../errors.js';
import { nodeTypeOf } from './node.type.js';

/** The programme that a filter names by id or name; null where the filter leaves it open. A name that nothing bears is an error, not an empty answer. */
export const programmeIdOf = (context: ApiContext, idOrName: string | null | undefined): Promise<string | null> =>
  idOf('programme', idOrName, (key) => context.store.programmesByName(key));

/** The institution that a filter names by id or name; see programmeIdOf. */
export const institutionIdOf = (context: ApiContext, idOrName: string | null | undefined): Promise<string | null> =>
  idOf('institution', idOrName, (key) => context.store.institutionsByName(key));

async function idOf(
  what: 'programme' | 'institution', idOrName: string | null | undefined, find: (key: string) => Promise<readonly Named[]>,
): Promise<string | null> {
  if (idOrName == null) return null;
  if (nodeTypeOf(idOrName) !== null) return idOrName;
  const node = theOnly(what, idOrName, await find(nameKey(idOrName)));
  if (node === null) throw new BadUserInput(`no ${what} goes by "${idOrName}"; search(text: …) or ${what}s(filter: { text: … }) finds the names that there are`);
  return node.id;
}

interface Named { readonly id: string; readonly name: string }

/** The node of that name, null if there is none; several are an error that lists them. One whose canonical name it is goes before aliases. */
export function theOnly<Node extends Named>(what: 'programme' | 'institution', name: string, nodes: readonly Node[]): Node | null {
  const key = nameKey(name);
  const canonical = nodes.filter((node) => nameKey(node.name) === key);
  const fitting = canonical.length > 0 ? canonical : nodes;
  if (fitting.length > 1) throw new AmbiguousName(what, name, fitting);
  return fitting[0] ?? null;
}
