import type { GraphStore, NodeType } from '../src/store/contract.js';
import type { DocumentRecord } from '../src/store/records.js';

const FIRST_20 = { first: 20 };

/** What is asked about: documents from all over a corpus of `size`, and the nodes that most documents refer to. Keeps no more of the corpus. */
export class Sample {
  readonly asked: DocumentRecord[] = [];
  private readonly cited = new Map<string, number>();
  private readonly named = new Map<string, number>();
  private readonly mentioned = new Map<string, number>();
  private seen = 0;

  constructor(private readonly size: number) {}

  see(record: DocumentRecord): void {
    for (const { targetId } of record.citations) count(this.cited, targetId);
    for (const { programmeId } of record.names) count(this.named, programmeId);
    for (const { institutionId } of record.mentions) count(this.mentioned, institutionId);
    if (this.seen++ === Math.floor(((this.asked.length + 1) * this.size) / 51)) this.asked.push(record);
  }

  get hubs(): { readonly document: string; readonly programme: string; readonly institution: string } {
    return { document: mostFrequent(this.cited), programme: mostFrequent(this.named), institution: mostFrequent(this.mentioned) };
  }
}

/** Each read of the port, asked of the i-th of many nodes: ordinary ones, and the best connected where the name says so. */
export function questionsFor(store: GraphStore, sample: Sample): Record<string, (i: number) => Promise<unknown>> {
  const { asked, hubs } = sample;
  const at = (i: number): DocumentRecord => asked[i % asked.length]!;
  const id = (i: number): string => at(i).document.id;
  const programme = (i: number): string => at(i).programmes.at(-1)!.id;
  const institution = (i: number): string => at(i).institutions.at(-1)!.id;
  const targets = asked.flatMap((record) => record.targets);
  const words = ['产教融合', '甲教成〔2015〕', '推进', '职业 意见', '机构1'];
  const types: NodeType[] = ['DOCUMENT'];
  return {
    'documents, 1': (i) => store.documents([id(i)]),
    'documents, 20': () => store.documents(asked.slice(0, 20).map(({ document }) => document.id)),
    sectionsOf: (i) => store.sectionsOf([id(i)]),
    documentsByTitle: (i) => store.documentsByTitle(at(i).document.titleKey),
    documentsByNumber: (i) => store.documentsByNumber(at(i).document.numberKey ?? ''),
    programmesByName: (i) => store.programmesByName(at(i).programmes[0]!.name),
    'citersOf, first 20': (i) => store.citersOf([id(i)], {}, FIRST_20),
    'citersOf the most cited': () => store.citersOf([hubs.document], {}, FIRST_20),
    'citersOf, one kind': (i) => store.citersOf([id(i)], { kinds: ['BASIS'] }, FIRST_20),
    citedBy: (i) => store.citedBy([id(i)], {}, FIRST_20),
    issuersOf: (i) => store.issuersOf([id(i)]),
    issuedBy: (i) => store.issuedBy([institution(i)], FIRST_20),
    targetsOf: (i) => store.targetsOf([id(i)], FIRST_20),
    targetsUnder: (i) => store.targetsUnder([programme(i)], FIRST_20),
    programmesNamedBy: (i) => store.programmesNamedBy([id(i)], FIRST_20),
    documentsNaming: (i) => store.documentsNaming([programme(i)], FIRST_20),
    'documentsNaming the most named': () => store.documentsNaming([hubs.programme], FIRST_20),
    institutionsMentionedBy: (i) => store.institutionsMentionedBy([id(i)], FIRST_20),
    documentsMentioning: (i) => store.documentsMentioning([institution(i)], FIRST_20),
    rolesOf: (i) => store.rolesOf([institution(i)], FIRST_20),
    playersIn: (i) => store.playersIn([programme(i)], FIRST_20),
    restates: (i) => store.restates([targets[i % targets.length]!.id]),
    'listDocuments by date': () => store.listDocuments({}, { field: 'DATE', direction: 'DESC' }, FIRST_20),
    'listDocuments by citations': () => store.listDocuments({ held: true }, { field: 'CITATIONS', direction: 'DESC' }, FIRST_20),
    'listDocuments of a programme': (i) => store.listDocuments({ programmeId: programme(i) }, { field: 'TITLE', direction: 'ASC' }, FIRST_20),
    'listProgrammes by documents': () => store.listProgrammes({}, { field: 'DOCUMENTS', direction: 'DESC' }, FIRST_20),
    'listTargets by value': () => store.listTargets({ kind: 'GOAL' }, { field: 'VALUE', direction: 'DESC' }, FIRST_20),
    missingDocuments: () => store.missingDocuments(FIRST_20),
    'search, documents': (i) => store.search(words[i % words.length]!, types, 20),
    'search, everything': (i) => store.search(words[i % words.length]!, null, 20),
    'targetStatistics of a programme': (i) => store.targetStatistics('YEAR', { programmeId: programme(i) }),
    'targetStatistics of everything': () => store.targetStatistics('YEAR', { kind: 'GOAL' }),
    'lineage, 2 steps': (i) => store.lineage(id(i), 'RESTS_ON', 2, 100),
    'lineage of the most cited': () => store.lineage(hubs.document, 'RESTED_ON_BY', 2, 100),
    path: (i) => store.path(id(i), id(i + 7), 6),
    'subgraph, depth 1': (i) => store.subgraph({ around: [id(i)], depth: 1, types: null, maxNodes: 300 }),
    'subgraph around the most mentioned': () => store.subgraph({ around: [hubs.institution], depth: 1, types: null, maxNodes: 300 }),
    coverage: () => store.coverage(),
  };
}

const count = (counts: Map<string, number>, id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
const mostFrequent = (counts: ReadonlyMap<string, number>): string => [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
