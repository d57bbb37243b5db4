import type { Section } from '../../../model/facts.js';
import type { DocumentNode, InstitutionNode, ProgrammeNode, TargetNode } from '../../records.js';
import type { Neo4jClient } from '../client.js';
import * as statements from '../statements/lookups.js';
import { byId, inOrder, inOrderOfDocuments } from './answering.js';

type Ids = readonly string[];
const orNull = <Answer>(answers: readonly (Answer | undefined)[]): (Answer | null)[] => answers.map((answer) => answer ?? null);

export const documents = async (client: Neo4jClient, ids: Ids): Promise<(DocumentNode | null)[]> =>
  orNull(await inOrderOfDocuments(client, ids, async (asked) => byId(await client.read(statements.documents, { ids: asked }))));
export const programmes = async (client: Neo4jClient, ids: Ids): Promise<(ProgrammeNode | null)[]> =>
  orNull(await inOrder(ids, async (asked) => byId(await client.read(statements.programmes, { ids: asked }))));
export const institutions = async (client: Neo4jClient, ids: Ids): Promise<(InstitutionNode | null)[]> =>
  orNull(await inOrder(ids, async (asked) => byId(await client.read(statements.institutions, { ids: asked }))));
export const targets = async (client: Neo4jClient, ids: Ids): Promise<(TargetNode | null)[]> =>
  orNull(await inOrder(ids, async (asked) => byId(await client.read(statements.targets, { ids: asked }))));

export const sectionsOf = async (client: Neo4jClient, ids: Ids): Promise<(readonly Section[])[]> =>
  (await inOrderOfDocuments(client, ids, async (asked) => byId(await client.read(statements.sections, { ids: asked })))).map((row) => row?.answer ?? []);

export const issuersOf = async (client: Neo4jClient, ids: Ids): Promise<InstitutionNode[][]> =>
  (await inOrderOfDocuments(client, ids, async (asked) => byId(await client.read(statements.issuers, { ids: asked })))).map((row) => row?.answer ?? []);
export const payloadsOf = async (client: Neo4jClient, ids: Ids): Promise<DocumentNode[][]> =>
  (await inOrderOfDocuments(client, ids, async (asked) => byId(await client.read(statements.payloads, { ids: asked })))).map((row) => row?.answer ?? []);
export const carriersOf = async (client: Neo4jClient, ids: Ids): Promise<(DocumentNode | null)[]> =>
  (await inOrderOfDocuments(client, ids, async (asked) => byId(await client.read(statements.carriers, { ids: asked })))).map((row) => row?.answer[0] ?? null);

export const parentOfProgramme = async (client: Neo4jClient, ids: Ids): Promise<(ProgrammeNode | null)[]> =>
  (await inOrder(ids, async (asked) => byId(await client.read(statements.programmeParents, { ids: asked })))).map((row) => row?.answer ?? null);
export const parentOfInstitution = async (client: Neo4jClient, ids: Ids): Promise<(InstitutionNode | null)[]> =>
  (await inOrder(ids, async (asked) => byId(await client.read(statements.institutionParents, { ids: asked })))).map((row) => row?.answer ?? null);

export const restates = async (client: Neo4jClient, ids: Ids): Promise<(TargetNode | null)[]> =>
  (await inOrder(ids, async (asked) => byId(await client.read(statements.restated, { ids: asked })))).map((row) => row?.answer ?? null);

export async function restatedBy(client: Neo4jClient, ids: Ids): Promise<TargetNode[][]> {
  const answers = await inOrder(ids, async (asked) => {
    const restating = new Map<string, TargetNode[]>();
    for (const { id, answer } of await client.read(statements.restating, { ids: asked })) restating.set(id, [...(restating.get(id) ?? []), answer]);
    return restating;
  });
  return answers.map((targets) => targets ?? []);
}
