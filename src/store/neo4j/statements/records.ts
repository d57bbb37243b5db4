import type { Integer } from 'neo4j-driver';

import { INSTITUTION_KINDS, PROGRAMME_KINDS } from '../../../model/vocabulary.js';
import type { DocumentRecord } from '../../records.js';
import { maps, text, textOrNull, texts, word, type Fields } from '../fields.js';
import { citationOf, documentOf, mentionsOf, namesOf, playsOf, properties, sectionsIn, targetOf } from '../nodes.js';
import { reading } from '../statement.js';

const contribution = <Kind extends string>(kinds: readonly Kind[]) => (item: Fields) => {
  const naming = properties(item, 'naming');
  return {
    id: text(item, 'id'), name: text(naming, 'name'), aliases: texts(naming, 'aliases'), kind: word(kinds, naming, 'kind'), parentId: textOrNull(naming, 'parentId'),
  };
};

export const records = reading<{ readonly afterId: string; readonly limit: Integer }>()(
  'read/records',
  ['afterId', 'limit'],
  ['document', 'outline', 'issuerIds', 'programmes', 'institutions', 'targets', 'names', 'mentions', 'plays', 'citations'],
  (row): DocumentRecord => {
    const node = properties(row, 'document');
    const document = documentOf(node);
    const { id } = document;
    return {
      document,
      sections: sectionsIn(row),
      carrierId: textOrNull(node, 'carrierId'),
      issuerIds: texts(row, 'issuerIds'),
      programmes: maps(row, 'programmes').map(contribution(PROGRAMME_KINDS)),
      institutions: maps(row, 'institutions').map(contribution(INSTITUTION_KINDS)),
      targets: maps(row, 'targets').map((item) => targetOf(properties(item, 'target'), properties(item, 'sets'))),
      names: maps(row, 'names').map((item) => namesOf(properties(item, 'edge'), id, text(item, 'id'))),
      mentions: maps(row, 'mentions').map((item) => mentionsOf(properties(item, 'edge'), id, text(item, 'id'))),
      plays: maps(row, 'plays').map((item) => playsOf(properties(item, 'edge'), text(item, 'institutionId'), text(item, 'programmeId'))),
      citations: maps(row, 'citations').map((item) => citationOf(properties(item, 'cites'), id, text(item, 'id'))),
    };
  },
);
