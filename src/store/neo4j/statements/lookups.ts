import type { DocumentNode, InstitutionNode, ProgrammeNode, TargetNode } from '../../records.js';
import { text, type Fields } from '../fields.js';
import { documentOf, institutionOf, programmeOf, properties, sectionsIn, targetOf } from '../nodes.js';
import { reading } from '../statement.js';

type Ids = { readonly ids: readonly string[] };
type Key = { readonly key: string };

const document = (row: Fields): DocumentNode => documentOf(properties(row, 'document'));
const programme = (row: Fields): ProgrammeNode => programmeOf(properties(row, 'programme'));
const institution = (row: Fields): InstitutionNode => institutionOf(properties(row, 'institution'));
const target = (row: Fields): TargetNode => targetOf(properties(row, 'target'), properties(row, 'sets'));

/** The nodes in a column that holds a list of them. */
function nodes<Made>(row: Fields, column: string, read: (node: Fields) => Made): Made[] {
  const list = row[column];
  return Array.isArray(list) ? list.map((node: unknown) => read(properties({ node }, 'node'))) : [];
}

/** A row about the node `id`, with what is asked of it. */
interface About<Answer> {
  readonly id: string;
  readonly answer: Answer;
}
const about = <Answer>(read: (row: Fields) => Answer) => (row: Fields): About<Answer> => ({ id: text(row, 'id'), answer: read(row) });

export const documents = reading<Ids>()('read/documents', ['ids'], ['document'], document);
export const programmes = reading<Ids>()('read/programmes', ['ids'], ['programme'], programme);
export const institutions = reading<Ids>()('read/institutions', ['ids'], ['institution'], institution);
export const targets = reading<Ids>()('read/targets', ['ids'], ['target', 'sets'], target);

export const documentsByFormerId = reading<Ids>()('read/documents-by-former-id', ['ids'], ['formerId', 'id'], (row) => ({
  formerId: text(row, 'formerId'), id: text(row, 'id'),
}));
export const documentsByTitle = reading<Key>()('read/documents-by-title', ['key'], ['document'], document);
export const documentsByNumber = reading<Key>()('read/documents-by-number', ['key'], ['document'], document);
export const programmesByName = reading<Key>()('read/programmes-by-name', ['key'], ['programme'], programme);
export const institutionsByName = reading<Key>()('read/institutions-by-name', ['key'], ['institution'], institution);

export const sections = reading<Ids>()('read/sections', ['ids'], ['id', 'outline'], about(sectionsIn));
export const issuers = reading<Ids>()('read/issuers', ['ids'], ['id', 'institutions'], about((row) => nodes(row, 'institutions', institutionOf)));
export const payloads = reading<Ids>()('read/payloads', ['ids'], ['id', 'documents'], about((row) => nodes(row, 'documents', documentOf)));
export const carriers = reading<Ids>()('read/carriers', ['ids'], ['id', 'documents'], about((row) => nodes(row, 'documents', documentOf)));
export const programmeParents = reading<Ids>()('read/programme-parents', ['ids'], ['id', 'parent'], about((row) => programmeOf(properties(row, 'parent'))));
export const institutionParents = reading<Ids>()('read/institution-parents', ['ids'], ['id', 'parent'], about((row) =>
  institutionOf(properties(row, 'parent'))));
export const restated = reading<Ids>()('read/restated', ['ids'], ['id', 'target', 'sets'], about(target));
export const restating = reading<Ids>()('read/restating', ['ids'], ['id', 'target', 'sets'], about(target));
